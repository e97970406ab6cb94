// printf against what a native C program printed, and random doubles against the C compiler's own printf where there is one.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { errors } from './errno.mjs';
import { load } from './compiled.mjs';

const { EINVAL, EOVERFLOW } = errors;

const names = ['snprintf', 'sprintf', 'printf', 'asprintf', '__errno_location', '__emback_stdio_exit'];

function format(text, args, options) {
  const world = load(names, options);
  const to = world.room(5000);
  const length = world._snprintf(to, 5000, world.text(text), world.args(...args));
  const bytes = Buffer.from(world.HEAPU8.slice(to, to + length));
  assert.equal(world.HEAPU8[to + length], 0);
  return bytes.toString('latin1');
}

const number = (text) => (text.startsWith('(1') ? Infinity : text.startsWith('(-1') ? -Infinity : Number(text));

function parse(item) {
  const [kind, value] = [item[0], item.slice(2)];
  if (kind === 'd') return { d: number(value) };
  if (kind === 'j') return { j: BigInt(value) };
  if (kind === 's') return { s: value.replace(/_/g, ' ') };
  if (kind === 'n') return { i: 0 };
  return { i: Number(value) | 0 };
}

test('printf prints what C prints', () => {
  const world = load(names);
  const lines = readFileSync(new URL('printf-table.txt', import.meta.url), 'latin1').split('\n');
  const wrong = [];
  let count = 0;
  const to = world.room(5000);
  const text = world.room(200);
  for (const line of lines) {
    if (!line || line[0] === '#') continue;
    const [form, args, expected] = line.split('\t');
    world.HEAPU8.set(Buffer.from(form + '\0'), text);
    const list = args ? args.split(' ').map(parse) : [];
    const place = world.args(...list);
    const length = world._snprintf(to, 5000, text, place);
    let got = '';
    for (let i = 0; i < length; i++) {
      const byte = world.HEAPU8[to + i];
      got += byte === 92 || byte < 32 || byte > 126 ? '\\x' + byte.toString(16).padStart(2, '0') : String.fromCharCode(byte);
    }
    count++;
    if (got !== expected) wrong.push(`${form} of ${args}: got ${got}, expected ${expected}`);
  }
  assert.deepEqual(wrong, []);
  assert.ok(count > 3000);
});

test('snprintf counts what it would print and keeps inside its room', () => {
  const world = load(names);
  const to = world.room(100);
  world.HEAPU8.fill(88, to, to + 10);
  assert.equal(world._snprintf(to, 5, world.text('%s'), world.args({ s: 'abcdefgh' })), 8);
  assert.equal(world.string(to), 'abcd');
  assert.equal(world.HEAPU8[to + 5], 88);
  assert.equal(world._snprintf(0, 0, world.text('%d'), world.args({ i: 12345 })), 5);
  world.HEAPU8[to] = 88;
  assert.equal(world._snprintf(to, 1, world.text('%d'), world.args({ i: 12345 })), 5);
  assert.equal(world.HEAPU8[to], 0);
});

test('%n stores the count so far in every size', () => {
  const world = load(names);
  const at = world.room(32);
  const to = world.room(64);
  world.HEAP32.fill(-1, at >> 2, (at + 32) >> 2);
  world._sprintf(to, world.text('abc%n%hhnde%hn%lln'), world.args({ i: at }, { i: at + 4 }, { i: at + 8 }, { i: at + 16 }));
  assert.equal(world.HEAP32[at >> 2], 3);
  assert.equal(world.HEAP32[(at + 4) >> 2], -253);
  assert.equal(world.HEAP32[(at + 8) >> 2], (-65536 | 5));
  assert.deepEqual([...world.HEAP32.slice((at + 16) >> 2, (at + 24) >> 2)], [5, 0]);
});

test('long double is read as an IEEE quad', () => {
  // 1 + 2^-112, 2, the least subnormal
  assert.equal(format('%.40Lf', [{ q: [1, 0, 0, 0x3fff0000] }], { abi: 'quad' }), '1.0000000000000000000000000000000001925930');
  assert.equal(format('%.35Lf', [{ q: [0, 0, 0, 0x40000000] }], { abi: 'quad' }), '2.' + '0'.repeat(35));
  assert.equal(format('%.3Le', [{ q: [1, 0, 0, 0] }], { abi: 'quad' }), '6.475e-4966');
  assert.equal(format('%La', [{ q: [0, 0, 0, 0x40008000] }], { abi: 'quad' }), '0x1.8p+1');
  assert.equal(format('%d %Lf %d', [{ i: 1 }, { q: [0, 0, 0, 0xbfff0000 | 0] }, { i: 2 }], { abi: 'quad' }), '1 -1.000000 2');
});

test('wide characters are printed in UTF-8', () => {
  assert.equal(Buffer.from(format('%lc', [{ i: 0x20ac }]), 'latin1').toString(), '\u20ac');
  const world = load(names);
  const wide = world.room(32);
  world.HEAP32.set([0x41, 0xe9, 0x1f600, 0], wide >> 2);
  const to = world.room(64);
  world._sprintf(to, world.text('%ls|%.3ls'), world.args({ i: wide }, { i: wide }));
  assert.equal(Buffer.from(world.string(to), 'latin1').toString(), 'A\u00e9\u{1f600}|A\u00e9');
});

test('an unknown conversion goes out as it stands', () => {
  assert.equal(format('%y %d%', [{ i: 3 }]), '%y 3%');
});

test('printf writes to its stream and asprintf to new memory', () => {
  const world = load(['printf', 'fprintf', 'asprintf', 'stderr']);
  assert.equal(world._printf(world.text('%s\n'), world.args({ s: 'to stdout' })), 10);
  assert.equal(world._fprintf(world.streams.stderr, world.text('%d\n'), world.args({ i: 5 })), 2);
  assert.deepEqual([world.lines, world.errors], [['to stdout'], ['5']]);
  const pointer = world.room(8);
  assert.equal(world._asprintf(pointer, world.text('<%d>'), world.args({ i: 77 })), 4);
  assert.equal(world.string(world.HEAP32[pointer >> 2]), '<77>');
});

test('random doubles print as the C compiler prints them', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'printf-'));
  try {
    const source = `#include <stdio.h>
#include <string.h>
int main(void) { unsigned long long bits; char form[32]; double d;
while (scanf("%llx %31s", &bits, form) == 2) { memcpy(&d, &bits, 8); printf(form, d); putchar(10); } return 0; }`;
    writeFileSync(join(folder, 'p.c'), source);
    try {
      execFileSync('gcc', ['-w', '-o', join(folder, 'p'), join(folder, 'p.c')]);
    } catch (fault) {
      if (fault.code === 'ENOENT') return t.skip('no gcc: nothing to compare with');
      throw fault;
    }
    let seed = 0x2545f491n;
    const random = () => (seed = (seed * 6364136223846793005n + 1442695040888963407n) & 0xffffffffffffffffn) >> 11n;
    const cell = new DataView(new ArrayBuffer(8));
    const cases = [];
    for (let i = 0; i < 4000; i++) {
      cell.setBigUint64(0, (random() << 32n) ^ random());
      if (i % 2) cell.setFloat64(0, Number(random() % 100000000n) / [1, 2, 8, 10, 1000, 4096][i % 6]);
      const value = cell.getFloat64(0);
      if (value !== value) continue;
      const form = '%' + ['', '+', '#', '0', '-'][Number(random() % 5n)] + ['', '12', '30'][Number(random() % 3n)] +
        ['', '.0', '.1', '.3', '.9', '.17', '.40'][Number(random() % 7n)] + 'feEgGa'[Number(random() % 6n)];
      cases.push({ value, form, bits: cell.getBigUint64(0).toString(16) });
    }
    const input = cases.map(({ bits, form }) => `${bits} ${form}\n`).join('');
    const expected = execFileSync(join(folder, 'p'), { input, maxBuffer: 1 << 26 }).toString().split('\n');
    const world = load(names);
    const to = world.room(5000);
    const text = world.room(64);
    const args = world.args({ d: 0 });
    cases.forEach(({ value, form }, i) => {
      world.HEAPU8.set(Buffer.from(form + '\0'), text);
      world.HEAPF64[args >> 3] = value;
      world._snprintf(to, 5000, text, args);
      assert.equal(world.string(to), expected[i], `${form} of ${value}`);
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a NaN shows its sign', () => {
  const world = load(names);
  const to = world.room(200);
  const place = world.args({ i: 0 }, { i: 0 }, { i: 0 }, { i: 0 }, { i: 0 }, { i: 0 }, { i: 0 }, { i: 0 }, { i: 0 }, { i: 0 });
  world.HEAP32.set([0, 0x7ff80000, 0, -0x80000, 5, 0x7ff00000, 5, -0x100000, 0, 0x7ff80000], place >> 2);
  world._snprintf(to, 200, world.text('%f|%g|%6.2e|%-7A|%+a'), place);
  assert.equal(world.string(to), 'nan|-nan|   nan|-NAN   |+nan');
});

test('a width or precision beyond int is EOVERFLOW, and what was printed before it stays', () => {
  for (const [text, ...args] of [['%2147483648d', { i: 1 }], ['%.2147483647d', { i: 1 }], ['%-99999999999s', { s: 'x' }], ['%.99999999999s', { s: 'x' }],
    ['%2147483647d', { i: 1 }], ['%*d', { i: -2147483648 }, { i: 1 }], ['%.2147483647f', { d: 1 }], ['%.2147483640e', { d: 1 }], ['%.2147483647a', { d: 1 }]]) {
    const world = load(names);
    assert.equal(world._printf(world.text('before' + text), world.args(...args)), -1, text);
    assert.equal(world.HEAP32[world.___errno_location() >> 2], EOVERFLOW, text);
    assert.equal(world._snprintf(0, 0, world.text('before' + text), world.args(...args)), -1, text);
    world._printf(world.text(' after\n'), 0);
    assert.match(world.lines.join(), /^before.* after$/);
  }
});

test('long fields pass in pieces', () => {
  const world = load(names);
  const length = 20000000;
  assert.equal(world._snprintf(0, 0, world.text('%*d'), world.args({ i: length }, { i: 7 })), length);
  assert.equal(world._snprintf(0, 0, world.text('%.*f'), world.args({ i: length }, { d: 0.1 })), length + 2);
  const to = world.room(64);
  assert.equal(world._snprintf(to, 20, world.text('%0*d'), world.args({ i: length }, { i: 7 })), length);
  assert.equal(world.string(to), '0'.repeat(19));
});

test('digits beyond those of any number are zeros', () => {
  for (const [form, value, expected] of [
    ['%.1200f', 0.1, (0.1).toFixed(55).replace(/0+$/, '').padEnd(1202, '0')],
    ['%.1200e', 2, '2.' + '0'.repeat(1200) + 'e+00'],
    ['%.1200g', 2, '2'],
    ['%#.1200g', 2, '2.' + '0'.repeat(1199)],
    ['%.20a', 1.5, '0x1.8' + '0'.repeat(19) + 'p+0'],
    ['%-1205.1200e|', -2, '-2.' + '0'.repeat(1200) + 'e+00|'],
  ]) assert.equal(format(form, [{ d: value }]), expected, form);
});

test('a list of a program whose wide arguments are aligned to 4 is read so', () => {
  for (const [text, args, expected] of [
    ['%d %lld %d %g', [{ i: 1 }, { j: -2 }, { i: 3 }, { d: 4.5 }], '1 -2 3 4.5'],
    ['%lld %d %lld', [{ j: 7 }, { i: 1 }, { j: -1 }], '7 1 -1'],
    ['%2$g %1$d %3$lld', [{ i: 1 }, { d: 0.5 }, { j: 9 }], '0.5 1 9'],
    ['%Lf %d', [{ d: 1.25 }, { i: 7 }], '1.250000 7'],
  ]) {
    const world = load(names, { abi: 'i386' });
    const to = world.room(200);
    world._snprintf(to, 200, world.text(text), world.args(...args));
    assert.equal(world.string(to), expected);
  }
});

test('a numbered argument beyond those of any list is EINVAL', () => {
  for (const text of ['%5000$d', '%5000$lld', '%5000$c', '%5000$s', '%1$*5000$d']) {
    const world = load(names);
    assert.equal(world._snprintf(world.room(9), 9, world.text(text), world.args({ i: 1 })), -1, text);
    assert.equal(world.HEAP32[world.___errno_location() >> 2], EINVAL, text);
  }
});
