// Streams: buffering, lines for print hooks, UTF-8, input.
import assert from 'node:assert/strict';
import test from 'node:test';
import { load } from './loader.mjs';

const names = ['puts', 'putchar', 'fputs', 'fputc', 'fwrite', 'fflush', 'getchar', 'fgets', 'ungetc', 'feof', 'ferror', 'clearerr', 'fread', 'getline',
  'setvbuf', 'perror', 'write', 'read', 'fopen', '__errno_location', 'malloc'];

test('what is written comes out in order, as bytes', () => {
  const w = load(names);
  assert.ok(w._puts(w.text('one')) >= 0);
  assert.equal(w._putchar(0x141), 0x41);
  assert.ok(w._fputs(w.text([200, 255, 10]), 2) >= 0);
  assert.equal(w._fwrite(w.text('abcdef'), 2, 3, 2), 3);
  assert.equal(w._fputc(33, 2), 33);
  assert.equal(w.written(1), 'one\nA\xc8\xff\nabcdef!');
  w._fputs(w.text('err'), 3);
  assert.equal(w.written(2), 'err');
});

test('a stream that cannot be written says so', () => {
  const w = load(names);
  assert.equal(w._fputs(w.text('x'), 1), -1);
  assert.equal(w._ferror(1), 1);
  assert.equal(w._fputc(65, 9), -1);
  assert.equal(w._fopen(w.text('none'), w.text('r')), 0);
  assert.equal(w.HEAP32[w.___errno_location() >> 2], 2);
});

test('print hooks get whole lines, UTF-8 decoded, and the open line at the end', () => {
  const lines = [];
  const w = load(names, { raw: false, Module: { print: true, lines, errors: [] } });
  w._fputs(w.text('h\u00e9l'), 2);
  assert.deepEqual(lines, []);
  w._fputs(w.text('lo\nsecond\nopen'), 2);
  assert.deepEqual(lines, ['h\u00e9llo', 'second']);
  w._fflush(2);
  assert.deepEqual(lines, ['h\u00e9llo', 'second']);
  w.emFlush();
  assert.deepEqual(lines, ['h\u00e9llo', 'second', 'open']);
});

test('bytes that are no UTF-8 become the replacement character', () => {
  const lines = [];
  const w = load(names, { raw: false, Module: { print: true, lines, errors: [] } });
  w._fputs(w.text([0x41, 0xff, 0xc3, 0x28, 0xe2, 0x82, 0xac, 0xed, 0xa0, 0x80, 0xf0, 0x9f, 0x98, 0x80, 10]), 2);
  assert.equal(lines[0], 'A\ufffd\ufffd(\u20ac\ufffd\ufffd\ufffd\u{1f600}');
});

test('a large output passes through the buffer whole', () => {
  const w = load(names);
  let expected = '';
  const line = w.text('0123456789');
  for (let i = 0; i < 5000; i++) {
    w._puts(line);
    expected += '0123456789\n';
  }
  assert.equal(w.written(1), expected);
});

test('input by characters, lines and blocks', () => {
  const w = load(names, { stdin: 'ab\nsecond line\nthird\n12345678' });
  assert.equal(w._getchar(), 97);
  assert.equal(w._ungetc(120, 1), 120);
  const to = w.room(200);
  assert.equal(w._fgets(to, 100, 1), to);
  assert.equal(w.string(to), 'xb\n');
  assert.equal(w._fgets(to, 7, 1), to);
  assert.equal(w.string(to), 'second');
  w._fgets(to, 100, 1);
  assert.equal(w.string(to), ' line\n');
  const place = w.room(16);
  w.HEAP32[place >> 2] = w.HEAP32[(place + 4) >> 2] = 0;
  assert.equal(w._getline(place, place + 4, 1), 6);
  assert.equal(w.string(w.HEAP32[place >> 2]), 'third\n');
  assert.equal(w._fread(to, 3, 5, 1), 2);
  assert.equal(w._feof(1), 1);
  assert.equal(w._getchar(), -1);
  assert.equal(w._fgets(to, 10, 1), 0);
  w._clearerr(1);
  assert.equal(w._feof(1), 0);
});

test('perror names errno', () => {
  const w = load(names);
  w.HEAP32[w.___errno_location() >> 2] = 2;
  w._perror(w.text('file'));
  assert.equal(w.written(2), 'file: No such file or directory\n');
});

test('write goes out at once', () => {
  const w = load(names);
  assert.equal(w._write(1, w.text('abc'), 3), 3);
  assert.equal(w._write(7, w.text('abc'), 3), -1);
  assert.equal(w.written(1), 'abc');
});
