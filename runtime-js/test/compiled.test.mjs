// What compiled.mjs offers to the tests of c/.
import assert from 'node:assert/strict';
import test from 'node:test';
import { load, native, run } from './compiled.mjs';

test('a function of c/ is called as the host calls it', () => {
  const w = load(['strlen']);
  assert.equal(w._strlen(w.text('hello')), 5);
});

test('a program does on both targets what it does natively', () => {
  const source = '#include <stdio.h>\n#include <string.h>\nint main(int c, char **v) { printf("%zu\\n", strlen(v[1])); return c; }';
  const expected = native(source, { args: ['abc'] });
  assert.equal(expected.stdout, '3\n');
  for (const { target, ...result } of run(source, { args: ['abc'] })) assert.deepEqual(result, expected, target);
});
