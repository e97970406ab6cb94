// stdlib.h: numbers from text, sorting, random numbers, the environment; errno with it.
import assert from 'node:assert/strict';
import test from 'node:test';
import { errors } from './errno.mjs';
import { load as loadC, native, run } from './compiled.mjs';
import { load } from './loader.mjs';

const { EINVAL, ERANGE } = errors;

const names = ['system'];
const inC = ['strtol', 'strtoul', 'strtoll', 'strtoull', 'strtod', 'strtof', 'atoi', 'atoll', 'atof', '__errno_location', 'mbtowc', 'wctomb', 'mblen'];

function call(w, name, text, base) {
  const place = w.room(8);
  const at = w.text(text);
  w.HEAP32[w.___errno_location() >> 2] = 0;
  const low = base === undefined ? w['_' + name](at, place) : w['_' + name](at, place, base);
  const high = w.getTempRet0();
  return { value: low, wide: (BigInt(high) << 32n) | BigInt(low >>> 0), used: w.HEAP32[place >> 2] - at, errno: w.HEAP32[w.___errno_location() >> 2] };
}

test('strtol and strtoul', () => {
  const w = loadC(inC);
  for (const [text, base, value, used, errno] of [
    ['42', 10, 42, 2, 0], ['  -42xyz', 10, -42, 5, 0], ['+7', 0, 7, 2, 0], ['0x1F', 0, 31, 4, 0], ['0x1F', 16, 31, 4, 0], ['017', 0, 15, 3, 0],
    ['0x', 0, 0, 1, 0], ['0xg', 16, 0, 1, 0], ['zz', 36, 1295, 2, 0], ['12', 2, 1, 1, 0], ['', 10, 0, 0, 0], ['  +', 10, 0, 0, 0], ['-', 10, 0, 0, 0],
    ['2147483647', 10, 2147483647, 10, 0], ['2147483648', 10, 2147483647, 10, ERANGE], ['-2147483648', 10, -2147483648, 11, 0],
    ['-2147483649', 10, -2147483648, 11, ERANGE], ['99999999999999999999999', 10, 2147483647, 23, ERANGE], ['\t\n\v\f\r 5', 10, 5, 7, 0],
    ['08', 0, 0, 1, 0], ['1', 1, 0, 0, EINVAL],
  ]) {
    const got = call(w, 'strtol', text, base);
    assert.deepEqual([got.value, got.used, got.errno], [value, used, errno], `strtol(${JSON.stringify(text)}, ${base})`);
  }
  for (const [text, value, errno] of [['4294967295', -1, 0], ['4294967296', -1, ERANGE], ['-1', -1, 0], ['-4294967295', 1, 0], ['3000000000', -1294967296, 0]]) {
    const got = call(w, 'strtoul', text, 10);
    assert.deepEqual([got.value, got.errno], [value, errno], `strtoul(${text})`);
  }
});

test('strtoll and strtoull', () => {
  const w = loadC(inC);
  const signed = (text, base = 10) => {
    const got = call(w, 'strtoll', text, base);
    return [BigInt.asIntN(64, got.wide), got.errno];
  };
  const unsigned = (text, base = 10) => {
    const got = call(w, 'strtoull', text, base);
    return [BigInt.asUintN(64, got.wide), got.errno];
  };
  assert.deepEqual(signed('9223372036854775807'), [9223372036854775807n, 0]);
  assert.deepEqual(signed('9223372036854775808'), [9223372036854775807n, ERANGE]);
  assert.deepEqual(signed('-9223372036854775808'), [-9223372036854775808n, 0]);
  assert.deepEqual(signed('-9223372036854775809'), [-9223372036854775808n, ERANGE]);
  assert.deepEqual(signed('-1234567890123'), [-1234567890123n, 0]);
  assert.deepEqual(signed('0x7fffffffffffffff', 0), [0x7fffffffffffffffn, 0]);
  assert.deepEqual(unsigned('18446744073709551615'), [0xffffffffffffffffn, 0]);
  assert.deepEqual(unsigned('18446744073709551616'), [0xffffffffffffffffn, ERANGE]);
  assert.deepEqual(unsigned('-1'), [0xffffffffffffffffn, 0]);
  assert.deepEqual(unsigned('3w5e11264sgsf', 36), [0xffffffffffffffffn, 0]);
});

test('strtod reads every form and rounds once', () => {
  const w = loadC(inC);
  for (const [text, value, used, errno] of [
    ['3.25', 3.25, 4, 0], ['  -1e3x', -1000, 6, 0], ['.5', 0.5, 2, 0], ['5.', 5, 2, 0], ['.', 0, 0, 0], ['1e', 1, 1, 0], ['1e+', 1, 1, 0], ['1e+5', 1e5, 4, 0],
    ['0x1.8p1', 3, 7, 0], ['0x.8', 0.5, 4, 0], ['0x', 0, 1, 0], ['0x1p', 1, 3, 0], ['0xAp-1', 5, 6, 0], ['inf', Infinity, 3, 0], ['-Infinity!', -Infinity, 9, 0],
    ['infinit', Infinity, 3, 0], ['1e400', Infinity, 5, ERANGE], ['1e-400', 0, 6, ERANGE], ['5e-324', 5e-324, 6, ERANGE], ['0e-999', 0, 6, 0],
    ['0.1', 0.1, 3, 0], ['179769313486231580793e289', Infinity, 25, ERANGE], ['2.2250738585072011e-308', 2.225073858507201e-308, 23, ERANGE],
    ['0x1.fffffffffffff8p0', 2, 20, 0], ['0x1.00000000000008p0', 1, 20, 0], ['0x1.000000000000081p0', 1.0000000000000002, 21, 0],
    ['0x0.0000000000001p-1022', 5e-324, 23, ERANGE], ['0x1p-1075', 0, 9, ERANGE], ['0x1.8p-1075', 5e-324, 11, ERANGE], ['-0', -0, 2, 0],
  ]) {
    const got = call(w, 'strtod', text);
    assert.deepEqual([got.value, got.used, got.errno], [value, used, errno], `strtod(${text})`);
  }
  const nan = call(w, 'strtod', 'nan(123)x');
  assert.ok(nan.value !== nan.value && nan.used === 8);
});

test('strtof rounds to float, not first to double', () => {
  const w = loadC(inC);
  for (const [text, value] of [
    ['1.00000005960464477540', 1.0000001192092896], // just above the middle of two floats, on it as a double
    ['1.00000005960464477539', 1], ['1.000000059604644775390625', 1], ['1.000000178813934326171875', 1.0000002384185791],
    ['3.4028235e38', 3.4028234663852886e38], ['3.4028236e38', Infinity], ['0x1.000001p0', 1], ['0x1.0000011p0', 1.0000001192092896], ['1e-46', 0], ['1e-45', 1.401298464324817e-45],
  ])
    assert.equal(call(w, 'strtof', text).value, value, text);
});

test('small ones', () => {
  const c = loadC(inC);
  assert.equal(c._atoi(c.text(' 12ab')), 12);
  assert.equal(c._atof(c.text('2.5e1')), 25);
  const w = load(names);
  assert.equal(w._system(0), 0);
});

test('absolute values and quotients', () => {
  const w = loadC(['abs', 'llabs', 'div']);
  assert.equal(w._abs(-5), 5);
  assert.equal(w._abs(-2147483648), -2147483648);
  assert.equal(w._llabs(-5, -1), 5);
  assert.equal(w.getTempRet0(), 0);
  const at = w.room(8);
  w._div(at, -7, 2);
  assert.deepEqual([w.HEAP32[at >> 2], w.HEAP32[(at + 4) >> 2]], [-3, -1]);
});

test('rand depends on its seed alone and stays in range', () => {
  const w = loadC(['rand', 'srand', 'rand_r']);
  const first = Array.from({ length: 1000 }, () => w._rand());
  w._srand(1);
  assert.deepEqual(Array.from({ length: 1000 }, () => w._rand()), first);
  w._srand(2);
  assert.notEqual(w._rand(), first[0]);
  assert.ok(first.every((n) => n >= 0 && n <= 2147483647));
  assert.ok(new Set(first).size > 990);
  assert.ok(Math.abs(first.reduce((a, b) => a + b) / 1000 / 2147483647 - 0.5) < 0.05);
  w._srand(7);
  let state = 6n;
  for (let i = 0; i < 1000; i++) {
    state = (state * 6364136223846793005n + 1n) & 0xffffffffffffffffn;
    assert.equal(w._rand(), Number(state >> 33n));
  }
  const at = w.room(8);
  assert.ok(w._rand_r(at) >= 0);
});

test('the environment', () => {
  const w = loadC(['getenv', 'setenv', 'unsetenv', 'putenv', 'clearenv'], { Module: { ENV: { ANSWER: '42' } } });
  assert.equal(w.string(w._getenv(w.text('ANSWER'))), '42');
  assert.equal(w._getenv(w.text('ANSWE')), 0);
  assert.equal(w._setenv(w.text('X'), w.text('1'), 0), 0);
  w._setenv(w.text('X'), w.text('2'), 0);
  assert.equal(w.string(w._getenv(w.text('X'))), '1');
  w._setenv(w.text('X'), w.text('2'), 1);
  assert.equal(w.string(w._getenv(w.text('X'))), '2');
  w._unsetenv(w.text('X'));
  assert.equal(w._getenv(w.text('X')), 0);
  const text = w.text('Y=7');
  assert.equal(w._putenv(text), 0);
  assert.equal(w._getenv(w.text('Y')), text + 2);
  assert.equal(w._setenv(w.text('A=B'), text, 1), -1);
  w._clearenv();
  assert.equal(w._getenv(w.text('ANSWER')), 0);
  assert.equal(w._setenv(w.text('X'), w.text('3'), 1), 0);
  assert.equal(w.string(w._getenv(w.text('X'))), '3');
});

test('multibyte characters are UTF-8', () => {
  const w = loadC(inC);
  const to = w.room(8);
  assert.equal(w._mbtowc(to, w.text('\u20ac'), 4), 3);
  assert.equal(w.HEAP32[to >> 2], 0x20ac);
  assert.equal(w._mbtowc(to, w.text('\u20ac'), 2), -1);
  assert.equal(w._mbtowc(to, w.text(''), 1), 0);
  assert.equal(w._wctomb(to, 0x1f600), 4);
  assert.equal(w._wctomb(to, 0xd800), -1);
});

function sorting(compare) {
  const calls = { count: 0 };
  const w = loadC(['qsort', 'bsearch']);
  w.compare = w.addFunction((a, b) => (calls.count++, compare(w.HEAP32[a >> 2], w.HEAP32[b >> 2])), 'iii');
  w.byBytes = w.addFunction((a, b) => w.HEAPU8[a] - w.HEAPU8[b], 'iii');
  return { w, calls };
}

test('qsort sorts, keeps equals in order and does not compare too often', () => {
  for (const count of [0, 1, 2, 7, 8, 9, 100, 1000, 5000]) {
    const { w, calls } = sorting((a, b) => (a >> 8) - (b >> 8));
    const at = w.room(count * 4 + 4);
    const list = Array.from({ length: count }, (_, i) => (((i * 7919) % 251) << 8) | (i & 255));
    w.HEAP32.set(list, at >> 2);
    w._qsort(at, count, 4, w.compare);
    const expected = list.slice().sort((a, b) => (a >> 8) - (b >> 8));
    assert.deepEqual([...w.HEAP32.slice(at >> 2, (at >> 2) + count)], expected);
    assert.ok(calls.count <= count * Math.log2(count + 2) + 4 * count);
  }
});

test('qsort moves elements of odd sizes whole', () => {
  const { w } = sorting(() => 0);
  const at = w.text('d4ac2sa1xb3yz0q');
  w._qsort(at, 5, 3, w.byBytes);
  assert.deepEqual(w.string(at).match(/.../g), 'd4a c2s a1x b3y z0q'.split(' ').sort());
});

test('a comparator that contradicts itself loses nothing', () => {
  let seed = 1;
  const { w } = sorting(() => ((seed = (Math.imul(seed, 48271) >>> 0) % 2147483647) & 2) - 1);
  const at = w.room(4000);
  const list = Array.from({ length: 1000 }, (_, i) => i);
  w.HEAP32.set(list, at >> 2);
  w._qsort(at, 1000, 4, w.compare);
  assert.deepEqual([...w.HEAP32.slice(at >> 2, (at >> 2) + 1000)].sort((a, b) => a - b), list);
});

test('bsearch finds what is there', () => {
  const { w } = sorting((a, b) => a - b);
  const at = w.room(400);
  w.HEAP32.set(Array.from({ length: 100 }, (_, i) => i * 3), at >> 2);
  const key = w.room(4);
  for (let n = -1; n < 301; n++) {
    w.HEAP32[key >> 2] = n;
    assert.equal(w._bsearch(key, at, 100, 4, w.compare), n >= 0 && n < 300 && n % 3 === 0 ? at + (n / 3) * 4 : 0);
  }
});

test('a NaN is made with its sign and its tag', () => {
  const w = loadC(['strtod', 'strtof', 'nan', 'nanf', 'atof']);
  const words = (x) => [...new Uint32Array(Float64Array.of(x).buffer)].reverse().map((word) => word.toString(16).padStart(8, '0')).join('');
  const end = w.room(4);
  for (const [text, expected, length] of [
    ['nan', '7ff8000000000000', 3], ['-nan', 'fff8000000000000', 4], ['nan(0x123)', '7ff8000000000123', 10], [' -NaN(017)', 'fff800000000000f', 10],
    ['nan(0xfffffffffffff)', '7fffffffffffffff', 20], ['nan(word)', '7ff8000000000000', 9], ['nan(', '7ff8000000000000', 3], ['nan( 5)', '7ff8000000000000', 3],
  ]) {
    const at = w.text(text);
    assert.equal(words(w._strtod(at, end)), expected, text);
    assert.equal(w.HEAP32[end >> 2] - at, length, text);
  }
  assert.equal(words(w._nan(w.text('0x123'))), '7ff8000000000123');
  assert.equal(words(w._nan(w.text(''))), '7ff8000000000000');
  assert.equal(words(w._nan(w.text('word'))), '7ff8000000000000');
  assert.equal(words(w._nanf(w.text('1'))), words(new Float32Array(Uint32Array.of(0x7fc00001).buffer)[0]));
  assert.equal(words(w._strtof(w.text('-nan(1)'), 0)), words(new Float32Array(Uint32Array.of(0xffc00001).buffer)[0]));
});

test('numbers of any length are read as the C compiler reads them', () => {
  let seed = 0x2545f491n;
  const random = (limit) => Number((seed = (seed * 6364136223846793005n + 1442695040888963407n) & 0xffffffffffffffffn) >> 33n) % limit;
  const digits = (count) => Array.from({ length: count }, () => random(10)).join('');
  const cell = new DataView(new ArrayBuffer(8));
  // The number in the middle between two neighbours, in all its digits: M + 1/2 times a power of two.
  const middle = (single) => {
    cell.setUint32(0, random(0x7fe00000));
    cell.setUint32(4, random(2 ** 31));
    let exponent = single ? (cell.getUint32(0) >>> 23) & 127 : cell.getUint32(0) >>> 20;
    let whole = single ? BigInt(cell.getUint32(4) & 0x7fffff) : cell.getBigUint64(0) & 0xfffffffffffffn;
    if (exponent) whole |= 1n << (single ? 23n : 52n);
    exponent = (exponent || 1) - (single ? 151 : 1076);
    whole = 2n * whole + 1n;
    if (exponent >= 0) return String(whole << BigInt(exponent));
    const text = String(whole * 5n ** BigInt(-exponent)).padStart(1 - exponent, '0');
    return text.slice(0, exponent) + '.' + text.slice(exponent);
  };
  const hex = () => random(2 ** 31).toString(16);
  const lines = ['0x1p-1074', '0x1.8p-1075', '0x1.fffffffffffff8p1023', '1.7976931348623159e308', '9007199254740993', 'infinit', '1e99999999999', '-1e-99999999999'];
  for (let i = 0; i < 3000; i++) {
    const kinds = [
      () => `${digits(1 + random(20))}.${digits(random(20))}e${random(80) - 40}`,
      () => `${digits(1 + random(40))}e${random(700) - 350}`,
      () => String(random(100000) / [1, 10, 100, 1000][random(4)]),
      () => middle(random(2)),
      () => middle(random(2)).slice(0, -1) + '4' + '9'.repeat(random(20)),
      () => middle(random(2)).replace(/^\d+$/, '$&.') + '0'.repeat(random(30)) + '1',
      () => `0x${hex()}${hex()}.${hex()}p${random(2400) - 1200}`,
      () => `0x.${'0'.repeat(random(8))}${hex()}p${random(300) - 150}`,
    ];
    lines.push((random(2) ? '-' : '') + kinds[random(kinds.length)]());
  }
  const source = `#include <stdio.h>
#include <stdlib.h>
#include <string.h>
static char line[4000];
int main(void) {
  while (fgets(line, sizeof line, stdin)) {
    char *end, *other;
    double d = strtod(line, &end);
    float f = strtof(line, &other);
    unsigned words[2], word;
    memcpy(words, &d, 8);
    memcpy(&word, &f, 4);
    printf("%x %x %d %x %d %.17g %.9g %.3f\\n", words[1], words[0], (int)(end - line), word, (int)(other - line), d, f, d);
  }
  return 0;
}`;
  const options = { stdin: lines.join('\n') + '\n' };
  const expected = native(source, options).stdout.split('\n');
  for (const { target, stdout } of run(source, options))
    stdout.split('\n').forEach((line, i) => assert.equal(line, expected[i], `${target}: ${lines[i]}`));
});
