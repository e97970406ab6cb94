// Holds the functions of a module, each of which has one operation of 128 bits, to BigInt.
'use strict';
const bytes = require('fs').readFileSync(process.argv[2]);
const { exports: e } = new WebAssembly.Instance(new WebAssembly.Module(bytes), {});
const view = new DataView(e.memory.buffer);
const u = (x) => BigInt.asUintN(128, x), s = (x) => BigInt.asIntN(128, x);
const put = (at, x) => {
  view.setBigUint64(at, BigInt.asUintN(64, x), true);
  view.setBigUint64(at + 8, u(x) >> 64n, true);
};
const get = (at) => view.getBigUint64(at, true) | (view.getBigUint64(at + 8, true) << 64n);
const [a, b, r] = [e.place_a(), e.place_b(), e.place_r()];

let state = 88172645463325252n;
const random = () => {
  state ^= BigInt.asUintN(64, state << 13n);
  state ^= state >> 7n;
  state ^= BigInt.asUintN(64, state << 17n);
  return state;
};
const numbers = [];
for (const power of [0n, 1n, 31n, 32n, 52n, 53n, 54n, 63n, 64n, 65n, 95n, 96n, 117n, 126n, 127n]) {
  for (const more of [-2n, -1n, 0n, 1n, 3n]) numbers.push(u((1n << power) + more), u(-(1n << power) + more));
}
for (let i = 0; i < 60; i++) numbers.push(u((random() << 64n) | random()) >> (random() % 128n));

const operations = {
  mul: (x, y) => x * y,
  udiv: (x, y) => (y === 0n ? null : x / y),
  urem: (x, y) => (y === 0n ? null : x % y),
  sdiv: (x, y) => (y === 0n || (s(y) === -1n && x === 1n << 127n) ? null : s(x) / s(y)),
  srem: (x, y) => (y === 0n || (s(y) === -1n && x === 1n << 127n) ? null : s(x) % s(y)),
  shl: (x, y) => (y > 127n ? null : x << y),
  lshr: (x, y) => (y > 127n ? null : x >> y),
  ashr: (x, y) => (y > 127n ? null : s(x) >> y),
  smulo: (x, y) => s(x) * s(y),
};
const fail = (...words) => { console.log(...words); process.exit(1); };
for (const [name, compute] of Object.entries(operations)) {
  for (const x of numbers) {
    for (const given of numbers) {
      const y = /sh/.test(name) ? given & 127n : given;
      const wanted = compute(x, y);
      if (wanted === null) continue;
      put(a, x);
      put(b, y);
      e[name]();
      if (get(r) !== u(wanted)) fail(name, x, y, 'gives', get(r), 'and not', u(wanted));
      if (name === 'smulo' && !!e.overflowed() !== (s(wanted) !== wanted)) fail('overflow of', s(x), s(y));
    }
  }
}
// The nearest number of so many bits, ties to even.
const round = (x, bits) => {
  const negative = x < 0n, size = negative ? -x : x;
  const extra = BigInt(size.toString(2).length - bits);
  let kept = size;
  if (extra > 0n) {
    kept = size >> extra;
    const rest = size - (kept << extra), half = 1n << (extra - 1n);
    if (rest > half || (rest === half && kept & 1n)) kept += 1n;
    kept <<= extra;
  }
  const value = Number(kept);
  return negative ? -value : value;
};
for (const x of numbers) {
  put(a, x);
  const single = (value) => Math.fround(value);
  for (const [name, wanted] of [
    ['uitofp_double', round(x, 53)],
    ['sitofp_double', round(s(x), 53)],
    ['uitofp_float', single(round(x, 24))],
    ['sitofp_float', single(round(s(x), 24))],
  ]) {
    if (e[name]() !== wanted) fail(name, x, 'gives', e[name](), 'and not', wanted);
  }
  for (const [name, bits, value] of [
    ['fptoui_double', 53, x], ['fptosi_double', 53, s(x)], ['fptoui_float', 24, x], ['fptosi_float', 24, s(x)],
  ]) {
    const number = bits === 24 ? single(round(value, 24)) : round(value, 53);
    const wanted = BigInt(Math.trunc(Number.isFinite(number) ? number : 0));
    if (!Number.isFinite(number) || (name.includes('si') ? s(wanted) !== wanted : u(wanted) !== wanted)) continue;
    e[name](number);
    if (get(r) !== u(wanted)) fail(name, number, 'gives', get(r), 'and not', u(wanted));
  }
}
console.log('all right');
