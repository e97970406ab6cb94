// math.h: values against a table, special cases against the standard.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { load as compiled, symbols } from './compiled.mjs';
import { library, load } from './loader.mjs';

const names = Object.keys(library).filter((key) => !/^\$/.test(key) && typeof library[key + '__sig'] === 'string' && /^[ivfd][dfi]+$/.test(library[key + '__sig']))
  .concat(['signgam', 'powf', 'sinf', 'roundf', 'nearbyint', 'frexp', 'modf', 'sincos', 'lgammaf', 'lgammaf_r']);
const world = () => load([...new Set(names)]);

// The functions that are in the module where speed counts, and JavaScript's.
const found = symbols();
const synchronous = ['WASM_ASYNC_COMPILATION=0'];
const worlds = () => ({
  JavaScript: world(),
  'asm.js': compiled(found.math, { level: '-O2' }),
  WebAssembly: compiled([...found.math, ...found['math/wasm']], { level: '-O2', target: 'wasm32-unknown-emscripten', settings: synchronous }),
});

// Units in the last place between two doubles of one sign.
function distance(a, b) {
  if (Object.is(a, b) || (a !== a && b !== b)) return 0;
  const cell = new DataView(new ArrayBuffer(16));
  cell.setFloat64(0, a);
  cell.setFloat64(8, b);
  const order = (n) => (n < 0n ? -(n & 0x7fffffffffffffffn) : n);
  const apart = order(cell.getBigInt64(0)) - order(cell.getBigInt64(8));
  return Number(apart < 0n ? -apart : apart);
}

// The most that is allowed, in units of the last place; 1 where nothing is said.
const allowed = { erf: 2, erfc: 2, tgamma: 2, sinh: 2, cosh: 2, tanh: 2, acosh: 2, asinh: 2, atanh: 2, fma: 0 };

test('values are right to a few units in the last place', () => {
  const all = Object.entries(worlds());
  const wrong = [];
  for (const line of readFileSync(new URL('math-table.txt', import.meta.url), 'utf8').split('\n')) {
    if (!line || line[0] === '#') continue;
    const [name, ...numbers] = line.split(' ');
    const expected = Number(numbers.pop());
    // Left of -2, lgamma crosses zero where no double is: the error counts there, not the place.
    const crossing = name === 'lgamma' && numbers[0] < -2 && Math.abs(expected) < 0.5;
    for (const [place, w] of all) {
      if (!w['_' + name]) continue;
      const got = w['_' + name](...numbers.map(Number));
      const most = place === 'JavaScript' ? allowed[name] ?? 1 : 1;
      if (crossing ? Math.abs(got - expected) > 1e-16 : distance(got, expected) > most) wrong.push(`${place}: ${line}: got ${got}`);
    }
  }
  assert.deepEqual(wrong, []);
});

test('special cases', () => {
  const all = Object.entries(worlds());
  const { NaN: nan, Infinity: inf } = { NaN, Infinity };
  for (const [name, args, expected] of [
    ['pow', [nan, 0], 1], ['pow', [1, nan], 1], ['pow', [-1, inf], 1], ['pow', [-1, -inf], 1], ['pow', [0, -1], inf], ['pow', [-0, -1], -inf],
    ['pow', [-0, -2], inf], ['pow', [-0, 3], -0], ['pow', [-8, 1 / 3], nan], ['pow', [-2, 3], -8], ['pow', [0.5, inf], 0], ['pow', [0.5, -inf], inf],
    ['pow', [-inf, 3], -inf], ['pow', [-inf, -3], -0], ['pow', [10, 308], 1e308], ['pow', [10, 309], inf], ['pow', [10, -324], 0], ['pow', [2, -1074], 5e-324],
    ['pow', [2, 1023], 2 ** 1023], ['pow', [3, 40], 12157665459056928801], ['pow', [-3, 5], -243],
    ['exp2', [10], 1024], ['exp2', [-1074], 5e-324], ['exp2', [1024], inf], ['exp10', [3], 1000], ['log2', [8], 3], ['log2', [5e-324], -1074], ['log10', [1e15], 15], ['log2', [0], -inf], ['log10', [-1], nan],
    ['fmod', [-5.5, 2], -1.5], ['fmod', [5, inf], 5], ['fmod', [-0, 1], -0], ['fmod', [1, 0], nan],
    ['remainder', [5, 2], 1], ['remainder', [3, 2], -1], ['remainder', [-3, 2], 1], ['remainder', [-1, 1], -0], ['remainder', [7, inf], 7], ['remainder', [1, 0], nan], ['remainder', [1e308, 1.5e308], -5e307],
    ['round', [0.5], 1], ['round', [-0.5], -1], ['round', [0.49999999999999994], 0], ['round', [-0.3], -0], ['round', [2.5], 3], ['round', [4503599627370497], 4503599627370497], ['round', [inf], inf], ['round', [nan], nan],
    ['rint', [0.5], 0], ['rint', [1.5], 2], ['rint', [2.5], 2], ['rint', [-0.5], -0], ['rint', [-1.5], -2], ['rint', [-0], -0], ['rint', [4503599627370495.5], 4503599627370496], ['rint', [nan], nan],
    ['trunc', [-0.9], -0], ['ceil', [-0.5], -0], ['floor', [-0.5], -1],
    ['fmax', [nan, 1], 1], ['fmax', [1, nan], 1], ['fmin', [nan, -1], -1], ['fmax', [nan, nan], nan], ['fdim', [3, 1], 2], ['fdim', [1, 3], 0], ['fdim', [nan, 3], nan],
    ['copysign', [3, -0], -3], ['copysign', [-3, 1], 3], ['copysign', [inf, -1], -inf],
    ['nextafter', [1, 2], 1.0000000000000002], ['nextafter', [1, 0], 0.9999999999999999], ['nextafter', [0, -1], -5e-324], ['nextafter', [5e-324, 0], 0], ['nextafter', [-1, 0], -0.9999999999999999],
    ['nextafter', [1.7976931348623157e308, inf], inf], ['nextafter', [inf, 0], 1.7976931348623157e308], ['nextafter', [4294967296, 0], 4294967295.9999995], ['nextafterf', [1, 2], 1.0000001192092896], ['nextafterf', [0, 1], 1.401298464324817e-45],
    ['hypot', [inf, nan], inf], ['hypot', [3, 4], 5], ['hypot', [1e300, 1e300], 1.4142135623730952e300], ['hypot', [5e-324, 0], 5e-324], ['hypot', [1.7e308, 1.7e308], inf],
    ['tgamma', [5], 24], ['tgamma', [23], 1124000727777607680000], ['tgamma', [0.5], 1.772453850905516], ['tgamma', [0], inf], ['tgamma', [-0], -inf], ['tgamma', [-1], nan], ['tgamma', [172], inf], ['tgamma', [-inf], nan],
    ['lgamma', [1], 0], ['lgamma', [2], 0], ['lgamma', [0], inf], ['lgamma', [-3], inf], ['lgamma', [-inf], inf],
    ['erf', [0], 0], ['erf', [-0], -0], ['erf', [inf], 1], ['erf', [-inf], -1], ['erfc', [-inf], 2], ['erfc', [inf], 0], ['erfc', [0], 1], ['erf', [7], 1],
    ['ldexp', [1, -1074], 5e-324], ['ldexp', [3, -1075], 1e-323], ['ldexp', [5e-324, 1074], 1], ['ldexp', [1, 2000], inf], ['ldexp', [1, -2000], 0], ['ldexp', [-1, -2000], -0], ['ldexp', [1.5, -1074], 1e-323], ['ldexp', [0, 5], 0], ['ldexp', [1, 2147483647], inf],
    ['logb', [8], 3], ['logb', [5e-324], -1074], ['logb', [0], -inf], ['logb', [-inf], inf], ['ilogb', [0.75], -1], ['ilogb', [0], -2147483648], ['ilogb', [inf], 2147483647],
    ['lround', [2.5], 3], ['lround', [-2.5], -3], ['lrint', [2.5], 2], ['lround', [1e10], -2147483648], ['lround', [nan], -2147483648], ['lround', [2147483647.4], 2147483647],
    ['sinpi', [-3], -0], ['sinpi', [2], 0], ['sinpi', [0.5], 1], ['sinpi', [-2.5], -1], ['sinpi', [inf], nan], ['cospi', [1.5], 0], ['cospi', [-0.5], 0], ['cospi', [3], -1], ['cospi', [4503599627370496], 1], ['cospi', [-inf], nan],
    ['cbrt', [-27], -3], ['fma', [0.1, 10, -1], 5.551115123125783e-17], ['fma', [inf, 0, 1], nan], ['fma', [1e308, 10, -inf], -inf], ['fma', [1e308, 10, -1e308], inf], ['fma', [2, 3, 4], 10], ['fma', [-1, 0, 0], 0], ['fma', [1, -1, 1], 0],
    ['fma', [5e-324, 5e-324, 0], 0], ['fma', [5e-324, -5e-324, 0], -0], ['fma', [5e-324, -1e-300, 5e-324], 5e-324],
    ['fmaf', [2, 3, 4], 10], ['isnan', [nan], 1], ['isinf', [-inf], -1], ['finite', [1], 1], ['__signbit', [-0], 1], ['__fpclassify', [5e-324], 3], ['significand', [10], 1.25], ['__powidf2', [3, 4], 81],
    ['pow', [0.9999999999999999, 1e300], 0], ['pow', [1.0000000000000002, -1e300], 0], ['pow', [1e-320, -1], inf], ['pow', [5e-324, 0.5], 2.2227587494850775e-162], ['pow', [-1e-320, 3], -0], ['pow', [1e308, 1e-320], 1],
    ['exp2', [-1076], 0], ['exp2', [nan], nan], ['exp10', [309], inf], ['exp10', [-330], 0], ['exp10', [-inf], 0], ['log2', [-1], nan], ['log2', [inf], inf], ['log10', [1000], 3], ['log10', [1e22], 22], ['log10', [-0], -inf],
    ['hypot', [nan, 1], nan], ['hypot', [-3e-320, 4e-320], 5e-320], ['hypot', [1e-300, 1e300], 1e300], ['hypot', [-0, -0], 0],
    ['sinh', [-0], -0], ['sinh', [711], inf], ['sinh', [-inf], -inf], ['cosh', [-711], inf], ['cosh', [0], 1], ['cosh', [710.4758], 1.7975851435895588e308], ['tanh', [-0], -0], ['tanh', [-30], -1], ['tanh', [nan], nan],
    ['expm1', [-0], -0], ['expm1', [-inf], -1], ['expm1', [710], inf], ['expm1', [5e-324], 5e-324], ['log1p', [-1], -inf], ['log1p', [-2], nan], ['log1p', [-0], -0], ['log1p', [inf], inf], ['log1p', [1e-300], 1e-300],
    ['cbrt', [-0], -0], ['cbrt', [5e-324], 1.7031839360032603e-108], ['cbrt', [-inf], -inf], ['cbrt', [nan], nan],
  ]) {
    for (const [place, w] of all) {
      if (!w['_' + name]) continue;
      const got = w['_' + name](...args);
      assert.ok(Object.is(got, expected), `${place}: ${name}(${args}) is ${got}, expected ${expected}`);
    }
  }
});

test('results through pointers', () => {
  const w = world();
  const at = w.room(16);
  assert.equal(w._frexp(-12, at), -0.75);
  assert.equal(w.HEAP32[at >> 2], 4);
  assert.equal(w._frexp(5e-324, at), 0.5);
  assert.equal(w.HEAP32[at >> 2], -1073);
  assert.ok(Object.is(w._frexp(-0, at), -0));
  assert.equal(w._modf(-3.25, at), -0.25);
  assert.equal(w.HEAPF64[at >> 3], -3);
  assert.ok(Object.is(w._modf(-Infinity, at), -0));
  assert.equal(w.HEAPF64[at >> 3], -Infinity);
  assert.equal(w._modff(2.5, at), 0.5);
  assert.equal(w.HEAPF32[at >> 2], 2);
  assert.equal(w._remquo(29, 3, at), -1);
  assert.equal(w.HEAP32[at >> 2] & 7, 2);
  assert.equal(w._remquo(-29, 3, at), 1);
  assert.equal(-w.HEAP32[at >> 2] & 7, 2);
  w._lgamma_r(-0.5, at);
  assert.equal(w.HEAP32[at >> 2], -1);
  w._lgamma_r(-1.5, at);
  assert.equal(w.HEAP32[at >> 2], 1);
  assert.equal(w._lgamma_r(-1.7362086731362822, at), w._lgamma(-1.7362086731362822));
  assert.equal(w._lgammaf_r(2.9375, at), w._lgammaf(2.9375));
  w._sincos(0, at, at + 8);
  assert.deepEqual([w.HEAPF64[at >> 3], w.HEAPF64[(at + 8) >> 3]], [0, 1]);
});

test('complex numbers', () => {
  const w = load(['__muldc3', '__mulsc3', '__divdc3', '__divsc3']);
  const at = w.room(16);
  const { NaN: nan, Infinity: inf } = { NaN, Infinity };
  for (const [name, args, expected] of [
    ['__muldc3', [1, 2, 3, 4], [-5, 10]], ['__divdc3', [-5, 10, 3, 4], [1, 2]], ['__mulsc3', [1, 2, 3, 4], [-5, 10]], ['__divsc3', [-5, 10, 3, 4], [1, 2]],
    ['__muldc3', [inf, nan, 1, 0], [inf, nan]], ['__muldc3', [inf, nan, 1, 1], [inf, inf]], ['__muldc3', [1e308, 1e308, 1e308, 1e308], [nan, inf]],
    ['__muldc3', [1, 1, inf, inf], [nan, inf]], ['__muldc3', [nan, 1, 2, nan], [nan, nan]], ['__muldc3', [inf, inf, inf, -inf], [inf, nan]],
    ['__divdc3', [1, 1, 0, 0], [inf, inf]], ['__divdc3', [1, -1, -0, 0], [-inf, inf]], ['__divdc3', [0, 0, 0, 0], [nan, nan]],
    ['__divdc3', [inf, nan, 1, 1], [inf, -inf]], ['__divdc3', [1, 1, inf, inf], [0, 0]], ['__divdc3', [1e307, 1e307, 1e307, 1e307], [1, 0]],
    ['__divdc3', [1e-320, 1e-320, 1e-320, 1e-320], [1, 0]], ['__divdc3', [nan, 1, 2, nan], [nan, nan]], ['__divsc3', [1, 0, 3, 0], [Math.fround(1 / 3), 0]],
    ['__divsc3', [1, 1, 1e30, 1e30], [Math.fround(1e-30), 0]],
  ]) {
    w['_' + name](at, ...args);
    const got = name[5] === 's' ? [w.HEAPF32[at >> 2], w.HEAPF32[(at + 4) >> 2]] : [w.HEAPF64[at >> 3], w.HEAPF64[(at + 8) >> 3]];
    assert.deepEqual(got, expected, `${name}(${args})`);
  }
});

test('64-bit results', () => {
  const w = world();
  const wide = (low) => (BigInt(w.getTempRet0()) << 32n) | BigInt(low >>> 0);
  assert.equal(wide(w._llround(1e15 + 0.5)), 1000000000000001n);
  assert.equal(wide(w._llround(-2.5)), -3n);
  assert.equal(wide(w._llrint(-2.5)), -2n);
  assert.equal(wide(w._llrint(-9223372036854775808)), -9223372036854775808n);
  assert.equal(wide(w._llrint(1e19)), -9223372036854775808n);
  assert.equal(wide(w._llround(-4294967296)), -4294967296n);
});

test('fmaf rounds once to float', () => {
  const w = world();
  const float = Math.fround;
  // x * y is just above the middle of two floats; the double nearest to the sum lies on it.
  const [x, y, z] = [1 + 2 ** -12, 1 + 2 ** -12, 2 ** -60];
  assert.equal(float(w._fmaf(x, y, z)), float(1 + 2 ** -11 + 2 ** -23));
  assert.equal(float(w._fmaf(x, y, -z)), float(1 + 2 ** -11));
});
