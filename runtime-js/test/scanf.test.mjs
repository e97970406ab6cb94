// scanf: what it takes, what it leaves, what it returns.
import assert from 'node:assert/strict';
import test from 'node:test';
import { load } from './compiled.mjs';
import { errors } from './errno.mjs';

const { EILSEQ } = errors;

function scan(text, format, count = 4, options = {}) {
  const w = load(['sscanf'], options);
  const places = Array.from({ length: count }, () => w.room(64));
  const got = w._sscanf(w.text(text), w.text(format), w.args(...places.map((i) => ({ i }))));
  return { w, got, int: (n) => w.HEAP32[places[n] >> 2], double: (n) => w.HEAPF64[places[n] >> 3], string: (n) => w.string(places[n]), at: places };
}

test('integers in every base and size', () => {
  const a = scan('12 -7 0x1f 017', '%d%d%i%i');
  assert.deepEqual([a.got, a.int(0), a.int(1), a.int(2), a.int(3)], [4, 12, -7, 31, 15]);
  const b = scan('ff 77 0X10 4294967295', '%x %o %x %u');
  assert.deepEqual([b.got, b.int(0), b.int(1), b.int(2), b.int(3)], [4, 255, 63, 16, -1]);
  const c = scan('-1234567890123 300 70000', '%lld %hhd %hd');
  assert.equal((BigInt(c.w.HEAP32[(c.at[0] + 4) >> 2]) << 32n) | BigInt(c.w.HEAPU32[c.at[0] >> 2]), -1234567890123n);
  assert.equal(c.w.HEAP8[c.at[1]], 44);
  assert.equal(c.w.HEAP16[c.at[2] >> 1], 4464);
});

test('widths split what has no space', () => {
  const a = scan('123456', '%2d%3d%d');
  assert.deepEqual([a.got, a.int(0), a.int(1), a.int(2)], [3, 12, 345, 6]);
});

test('floats', () => {
  const a = scan('3.5 -1e3 inf 0x1p4', '%lf%lf%lf%lf');
  assert.deepEqual([a.got, a.double(0), a.double(1), a.double(2), a.double(3)], [4, 3.5, -1000, Infinity, 16]);
  const b = scan('0.1', '%f');
  assert.equal(b.w.HEAPF32[b.at[0] >> 2], Math.fround(0.1));
  assert.equal(scan('1e+', '%lf').got, 0);
  const c = scan('-2.5', '%Lf', 4, { abi: 'quad' });
  assert.deepEqual([...c.w.HEAPU32.slice(c.at[0] >> 2, (c.at[0] >> 2) + 4)], [0, 0, 0, 0xc0004000]);
});

test('strings, characters and sets', () => {
  const a = scan('  word rest', '%s%c%3c');
  assert.deepEqual([a.got, a.string(0), a.string(1), a.string(2)], [3, 'word', ' ', 'res']);
  const b = scan('abc123]x', '%[a-z]%[0-9]%[]x]');
  assert.deepEqual([b.got, b.string(0), b.string(1), b.string(2)], [3, 'abc', '123', ']x']);
  const c = scan('key=value', '%[^=]=%s');
  assert.deepEqual([c.got, c.string(0), c.string(1)], [2, 'key', 'value']);
});

test('literals, suppression, positions and %n', () => {
  const a = scan('x:5,6', 'x:%d,%d');
  assert.deepEqual([a.got, a.int(0), a.int(1)], [2, 5, 6]);
  const b = scan('5 6 7', '%*d %d%n');
  assert.deepEqual([b.got, b.int(0), b.int(1)], [1, 6, 3]);
  const c = scan('1 2', '%2$d %1$d');
  assert.deepEqual([c.got, c.int(0), c.int(1)], [2, 2, 1]);
  assert.equal(scan('50%', '%d%%').got, 1);
  assert.equal(scan('a', 'b%d').got, 0);
});

test('the end of the input is -1 before anything was read, the count after', () => {
  assert.equal(scan('', '%d').got, -1);
  assert.equal(scan('   ', '%d').got, -1);
  assert.equal(scan('1', '%d%d').got, 1);
  assert.equal(scan('x', '%d').got, 0);
  assert.equal(scan('', 'x').got, -1);
});

test('scanf reads stdin and leaves the rest', () => {
  const w = load(['scanf', 'getchar'], { stdin: '10 20x' });
  const [a, b] = [w.room(4), w.room(4)];
  assert.equal(w._scanf(w.text('%d %d'), w.args({ i: a }, { i: b })), 2);
  assert.deepEqual([w.HEAP32[a >> 2], w.HEAP32[b >> 2]], [10, 20]);
  assert.equal(w._getchar(), 120);
});

test('a NaN keeps its sign and its tag', () => {
  const a = scan('-nan nan(0x123) NAN(7) -nan(tag)', '%lf%lf%f%f');
  const words = (n) => [a.w.HEAPU32[(a.at[n] + 4) >> 2], a.w.HEAPU32[a.at[n] >> 2]];
  assert.equal(a.got, 4);
  assert.deepEqual([words(0), words(1), words(2)[1], words(3)[1]], [[0xfff80000, 0], [0x7ff80000, 0x123], 0x7fc00007, 0xffc00000]);
  const b = scan('-nan(0x10)', '%Lf', 4, { abi: 'quad' });
  assert.deepEqual([...b.w.HEAPU32.slice(b.at[0] >> 2, (b.at[0] >> 2) + 4)], [0, 0, 1, 0xffff8000]);
  assert.equal(scan('nan(1', '%lf').got, 0);
});

test('doubles are stored where the program has them aligned to 4, and long double may be double', () => {
  const w = load(['sscanf'], { abi: 'i386' });
  const to = w.room(64) + 4;
  assert.equal(w._sscanf(w.text('1.5 -2.25'), w.text('%lf %Lf'), w.args({ i: to }, { i: to + 12 })), 2);
  const view = new DataView(w.HEAP8.buffer);
  assert.deepEqual([view.getFloat64(to, true), view.getFloat64(to + 12, true)], [1.5, -2.25]);
});

test('wide characters are counted and stored as such', () => {
  const a = scan('h\u00e9\u20ac z\u{1f600}y \u00e9\u00e9\u00e9', '%ls %2lc%*c %2ls');
  const wide = (n, count) => [...a.w.HEAP32.slice(a.at[n] >> 2, (a.at[n] >> 2) + count)];
  assert.equal(a.got, 3);
  assert.deepEqual(wide(0, 4), [0x68, 0xe9, 0x20ac, 0]);
  assert.deepEqual(wide(1, 2), [0x7a, 0x1f600]);
  assert.deepEqual(wide(2, 3), [0xe9, 0xe9, 0]);
  const b = scan('abc', '%l[ab]%C');
  assert.equal(b.got, 2);
  assert.deepEqual([b.int(0), b.int(1)], [97, 99]);
  const w = load(['sscanf', '__errno_location']);
  assert.equal(w._sscanf(w.text([0x61, 0xff]), w.text('%ls'), w.args({ i: w.room(64) })), -1);
  assert.equal(w.HEAP32[w.___errno_location() >> 2], EILSEQ);
});
