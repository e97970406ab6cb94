// getopt, strptime, the generators of 48 bits, 64-bit quotients, fenv, complex numbers, text of 16 and 32 bits.
import assert from 'node:assert/strict';
import test from 'node:test';
import { load } from './loader.mjs';

function options(words, short, long, only) {
  const w = load(['getopt', 'getopt_long', 'getopt_long_only', 'optarg', 'optind', 'opterr', 'optopt']);
  const list = w.room(4 * words.length + 4);
  words.forEach((word, n) => (w.HEAP32[(list >> 2) + n] = w.text(word)));
  let table = 0;
  const flag = w.room(8);
  if (long) {
    table = w.room(16 * long.length + 16);
    long.forEach(([name, has, set, value], n) => w.HEAP32.set([w.text(name), has, set ? flag : 0, value], (table >> 2) + 4 * n));
    w.HEAP32.fill(0, (table >> 2) + 4 * long.length, (table >> 2) + 4 * long.length + 4);
  }
  const format = w.text(short);
  const got = [];
  const index = w.room(8);
  for (let n = 0; n < 30; n++) {
    const value = long ? w[only ? '_getopt_long_only' : '_getopt_long'](words.length, list, format, table, index) : w._getopt(words.length, list, format);
    if (value === -1) break;
    const argument = w.HEAP32[w._optarg >> 2];
    got.push((value > 31 ? String.fromCharCode(value) : String(value)) + (argument ? '=' + w.string(argument) : ''));
  }
  const rest = [];
  for (let n = w.HEAP32[w._optind >> 2]; n < words.length; n++) rest.push(w.string(w.HEAP32[(list >> 2) + n]));
  return { got: got.join(' '), rest: rest.join(' '), flag: w.HEAP32[flag >> 2], error: w.written(2) };
}

test('short options', () => {
  for (const [words, short, got, rest, error] of [
    ['p -a -b x -cfile y', 'abc:', 'a b c=file', 'x y', ''],
    ['p -abc file -- -a', 'abc:', 'a b c=file', '-a', ''],
    ['p x -a y -b', '+ab', '', 'x -a y -b', ''],
    ['p x -a', '-a', '1=x a', '', ''],
    ['p -z -a', 'a', '? a', '', "p: invalid option -- 'z'\n"],
    ['p -c', 'c:', '?', '', "p: option requires an argument -- 'c'\n"],
    ['p -c', ':c:', ':', '', ''],
    ['p -o -oval z', 'o::', 'o o=val', 'z', ''],
    ['p - -a', 'a', 'a', '-', ''],
    ['p one -ab two -c', 'abc', 'a b c', 'one two', ''],
  ]) {
    const result = options(words.split(' '), short);
    assert.deepEqual([result.got, result.rest, result.error], [got, rest, error], words);
  }
});

test('long options', () => {
  const long = [['verbose', 0, false, 118], ['output', 1, false, 111], ['level', 2, false, 108], ['flag', 0, true, 7], ['verify', 0, false, 121]];
  for (const [words, got, rest, error, only] of [
    ['p --verbose x --output=f y --output g', 'v o=f o=g', 'x y', ''],
    ['p --level --level=3', 'l l=3', '', ''],
    ['p --out f -v', 'o=f v', '', ''],
    ['p --ver', '?', '', "p: option '--ver' is ambiguous\n"],
    ['p --none', '?', '', "p: unrecognized option '--none'\n"],
    ['p --verbose=1', '?', '', "p: option '--verbose' doesn't allow an argument\n"],
    ['p --output', '?', '', "p: option '--output' requires an argument\n"],
    ['p -output f', 'o=f', '', '', true],
    ['p --flag -- --verbose', '0', '--verbose', ''],
  ]) {
    const result = options(words.split(' '), 'vo:', long, only);
    assert.deepEqual([result.got, result.rest, result.error], [got, rest, error], words);
    if (words.includes('--flag')) assert.equal(result.flag, 7);
  }
});

test('strptime reads what strftime writes', () => {
  const w = load(['strptime', 'timegm', 'strftime']);
  const tm = w.room(48);
  const read = (text, format) => {
    w.HEAP32.fill(0, tm >> 2, (tm >> 2) + 11);
    const at = w.text(text);
    const end = w._strptime(at, w.text(format), tm);
    return end ? [end - at, ...w.HEAP32.slice(tm >> 2, (tm >> 2) + 7)] : null;
  };
  assert.deepEqual(read('2024-02-29 23:59:60', '%Y-%m-%d %H:%M:%S'), [19, 60, 59, 23, 29, 1, 124, 0]);
  assert.deepEqual(read('Tuesday, 5 MARCH 99 rest', '%A, %d %b %y'), [19, 0, 0, 0, 5, 2, 99, 2]);
  assert.deepEqual(read('12:05:06 AM', '%r'), [11, 6, 5, 0, 0, 0, 0, 0]);
  assert.deepEqual(read('pm 01', '%p %I'), [5, 0, 0, 13, 0, 0, 0, 0]);
  assert.deepEqual(read('07/04/68', '%D'), [8, 0, 0, 0, 4, 6, 168, 0]);
  assert.deepEqual(read('1999', '%C%y'), [4, 0, 0, 0, 0, 0, 99, 0]);
  assert.deepEqual(read('Sun Feb  1 10:00:00 2026', '%c'), [24, 0, 0, 10, 1, 1, 126, 0]);
  assert.deepEqual(read('10:30 +0130', '%R %z').slice(0, 4), [11, 0, 30, 10]);
  assert.equal(w.HEAP32[(tm + 36) >> 2], 5400);
  for (const [text, format] of [['13:00', '%I:%M'], ['2024/02', '%Y-%m'], ['x', '%d'], ['32', '%d'], ['', '%d'], ['1', '%Q']]) assert.equal(read(text, format), null, text);
});

test('generators of 48 bits give what POSIX fixes', () => {
  const w = load(['drand48', 'lrand48', 'mrand48', 'srand48', 'erand48', 'nrand48', 'jrand48', 'seed48', 'lcong48']);
  let state = (42n << 16n) + 0x330en;
  const step = () => (state = (state * 0x5deece66dn + 11n) & 0xffffffffffffn);
  w._srand48(42);
  for (let n = 0; n < 50; n++) {
    assert.equal(w._drand48(), Number(step()) / 2 ** 48);
    assert.equal(w._lrand48(), Number(step() >> 17n));
    assert.equal(w._mrand48(), Number(BigInt.asIntN(32, step() >> 16n)));
  }
  const words = w.room(16);
  w.HEAP16.set([1, 2, 3], words >> 1);
  state = 0x000300020001n;
  assert.equal(w._erand48(words), Number(step()) / 2 ** 48);
  assert.equal(w._nrand48(words), Number(step() >> 17n));
  assert.equal(w._jrand48(words), Number(BigInt.asIntN(32, step() >> 16n)));
  w._seed48(words);
  assert.equal(w._lrand48(), Number(step() >> 17n));
});

test('lldiv divides by 64 bits', () => {
  const w = load(['lldiv', 'imaxdiv']);
  const to = w.room(16);
  const some = [0n, 1n, -1n, 7n, -7n, 10n, 1000000007n, -5000000000n, 0x7fffffffffffffffn, -0x8000000000000000n, 0x123456789abcdefn];
  const halves = (x) => [Number(BigInt.asIntN(32, x)), Number(BigInt.asIntN(32, x >> 32n))];
  const view = new DataView(w.HEAP8.buffer);
  for (const a of some)
    for (const b of some) {
      if (!b || (b === -1n && a < -0x7fffffffffffffffn)) continue;
      w._lldiv(to, ...halves(a), ...halves(b));
      assert.deepEqual([view.getBigInt64(to, true), view.getBigInt64(to + 8, true)], [a / b, a % b], `${a} / ${b}`);
    }
});

test('the environment of floats is fixed', () => {
  const w = load(['fegetround', 'fesetround', 'fetestexcept', 'feclearexcept', 'fegetenv', 'fesetenv']);
  assert.equal(w._fegetround(), 0);
  assert.equal(w._fesetround(0), 0);
  assert.notEqual(w._fesetround(1), 0);
  assert.equal(w._fetestexcept(0), 0);
});

test('complex functions against their definitions', () => {
  const names = ['cacos', 'cacosh', 'casin', 'casinh', 'catan', 'catanh', 'ccos', 'ccosh', 'cexp', 'clog', 'conj', 'cproj', 'csin', 'csinh', 'csqrt', 'ctan', 'ctanh', 'cabs', 'carg', 'creal', 'cimag', 'cpow'];
  const w = load([...names, ...names.map((name) => name + 'f')]);
  const [to, from, other] = [w.room(16), w.room(16), w.room(16)];
  const put = (at, z) => w.HEAPF64.set(z, at >> 3);
  const call = (name, z) => {
    put(from, z);
    w['_' + name](to, from);
    return [...w.HEAPF64.slice(to >> 3, (to >> 3) + 2)];
  };
  const near = (a, b, what) => {
    const size = Math.hypot(...b) || 1;
    assert.ok(Math.hypot(a[0] - b[0], a[1] - b[1]) <= 4e-15 * size, `${what}: ${a} and ${b}`);
  };
  const points = [[0.5, 0.25], [-0.5, 0.75], [2, -3], [-1.5, -0.1], [1e-8, 1e-9], [3, 0.001], [0.999, 0.001]];
  for (const z of points) {
    const [x, y] = z;
    near(call('cexp', z), [Math.exp(x) * Math.cos(y), Math.exp(x) * Math.sin(y)], 'cexp');
    near(call('csinh', z), [Math.sinh(x) * Math.cos(y), Math.cosh(x) * Math.sin(y)], 'csinh');
    near(call('ccosh', z), [Math.cosh(x) * Math.cos(y), Math.sinh(x) * Math.sin(y)], 'ccosh');
    near(call('csin', z), [Math.sin(x) * Math.cosh(y), Math.cos(x) * Math.sinh(y)], 'csin');
    near(call('ccos', z), [Math.cos(x) * Math.cosh(y), -Math.sin(x) * Math.sinh(y)], 'ccos');
    const log = call('clog', z);
    near([1 + log[0], log[1]], [1 + Math.log(Math.hypot(x, y)), Math.atan2(y, x)], 'clog');
    const root = call('csqrt', z);
    near([root[0] * root[0] - root[1] * root[1], 2 * root[0] * root[1]], z, 'csqrt');
    assert.ok(root[0] >= 0);
    // The inverses lead back.
    for (const [inverse, name] of [['casin', 'csin'], ['cacos', 'ccos'], ['catan', 'ctan'], ['casinh', 'csinh'], ['cacosh', 'ccosh'], ['catanh', 'ctanh']]) {
      const back = call(name, call(inverse, z));
      assert.ok(Math.hypot(back[0] - x, back[1] - y) <= 1e-13 * Math.max(1, Math.hypot(x, y)), `${name}(${inverse}(${z})) = ${back}`);
    }
    put(from, z);
    put(other, [0.5, 0]);
    w._cpow(to, from, other);
    near([...w.HEAPF64.slice(to >> 3, (to >> 3) + 2)], root, 'cpow');
    near([w._cabs(from), w._carg(from)], [Math.hypot(x, y), Math.atan2(y, x)], 'cabs and carg');
  }
  assert.deepEqual(call('conj', [1, 2]), [1, -2]);
  assert.deepEqual(call('cproj', [-Infinity, -2]), [Infinity, -0]);
  assert.deepEqual(call('csqrt', [-4, 0]), [0, 2]);
  assert.deepEqual(call('csqrt', [-4, -0]), [0, -2]);
  assert.deepEqual(call('csqrt', [0, Infinity]), [Infinity, Infinity]);
  near(call('csqrt', [1e308, 1e308]), [1.0986841134678098e154, 4.5508986056222734e153], 'csqrt of large ones');
  near(call('cexp', [710, 1.57]), [Math.exp(700) * Math.exp(10) * Math.cos(1.57), Math.exp(700) * Math.exp(10) * Math.sin(1.57)], 'cexp of large ones');
  assert.deepEqual(call('clog', [0, 0])[0], -Infinity);
  assert.deepEqual(call('cexp', [-Infinity, Infinity]), [0, 0]);
  w.HEAPF32.set([3, 4], from >> 2);
  assert.equal(w._cabsf(from), 5);
  w._csqrtf(to, from);
  assert.deepEqual([...w.HEAPF32.slice(to >> 2, (to >> 2) + 2)], [2, 1]);
});

test('text of 8, 16 and 32 bits for JavaScript', () => {
  const w = load(['$UTF8ArrayToString', '$stringToUTF8Array', '$UTF16ToString', '$stringToUTF16', '$lengthBytesUTF16', '$UTF32ToString', '$stringToUTF32', '$lengthBytesUTF32']);
  const text = 'a\u00e9\u20ac\u{1f600}';
  const to = w.room(64);
  assert.equal(w.stringToUTF16(text, to, 64), 10);
  assert.equal(w.UTF16ToString(to), text);
  assert.equal(w.UTF16ToString(to, 4), 'a\u00e9');
  assert.equal(w.lengthBytesUTF16(text), 10);
  assert.equal(w.stringToUTF16(text, to, 6), 4);
  assert.equal(w.stringToUTF16(text, to, 1), 0);
  assert.equal(w.UTF16ToString(to), 'a\u00e9');
  assert.equal(w.stringToUTF32(text, to, 64), 16);
  assert.equal(w.UTF32ToString(to), text);
  assert.equal(w.UTF32ToString(to, 8), 'a\u00e9');
  assert.equal(w.lengthBytesUTF32(text), 16);
  assert.equal(w.stringToUTF32(text, to, 12), 8);
  const list = [];
  assert.equal(w.stringToUTF8Array(text, list, 1, 100), 10);
  assert.equal(w.UTF8ArrayToString(list, 1), text);
  assert.equal(w.UTF8ArrayToString(list, 1, 3), 'a\u00e9');
  assert.equal(w.stringToUTF8Array(text, list, 0, 5), 3);
});
