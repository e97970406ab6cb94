// Sizes and run times of modules by two compilers: `node bench.cjs FOLDER NAME...` compares FOLDER/NAME.emback.wasm with
// FOLDER/NAME.llvm.wasm. Imports are C functions that do no more than a program needs to go on: what is measured is the
// module. A time is the least of several runs; programs below a millisecond have none. Sizes are without custom sections.
"use strict";
const fs = require("fs");
const path = require("path");
const [folder, ...names] = process.argv.slice(2);
const RUNS = 25;
const HEAP = 12 << 20;

// Bytes of the sections that count.
function size(bytes) {
  let at = 8;
  let total = 8;
  while (at < bytes.length) {
    const start = at;
    const id = bytes[at++];
    let length = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++];
      length |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    at += length;
    if (id !== 0) total += at - start;
  }
  return total;
}

function library(state) {
  const cells = () => new Uint8Array(state.memory.buffer);
  const malloc = (bytes) => {
    const at = state.top;
    state.top = (at + bytes + 15) & -16;
    return at;
  };
  const strlen = (text) => cells().indexOf(0, text) - text;
  const strcmp = (a, b) => {
    const all = cells();
    while (all[a] && all[a] === all[b]) a++, b++;
    return all[a] - all[b];
  };
  const memcpy = (to, from, count) => (cells().copyWithin(to, from, from + count), to);
  const memset = (to, byte, count) => (cells().fill(byte, to, to + count), to);
  const calloc = (count, bytes) => malloc(count * bytes);
  const { sqrt, sin, cos, pow, exp, log } = Math;
  return { malloc, calloc, strlen, strcmp, memcpy, memmove: memcpy, memset, sqrt, sin, cos, pow, exp, log };
}

function measure(file) {
  const bytes = fs.readFileSync(file);
  const module = new WebAssembly.Module(bytes);
  let best = Infinity;
  for (let run = 0; run < RUNS; run++) {
    const state = { top: HEAP, memory: null };
    const known = library(state);
    const env = {};
    for (const { name } of WebAssembly.Module.imports(module)) env[name] = known[name] || (() => 0);
    const { exports } = new WebAssembly.Instance(module, { env });
    state.memory = exports.memory;
    const main = Object.keys(exports).find((name) => name.includes("main"));
    const start = performance.now();
    exports[main](0, 0);
    best = Math.min(best, performance.now() - start);
  }
  return { size: size(bytes), time: best };
}

const ratios = { size: [], time: [] };
const shown = (ratio) => ratio.toFixed(2).padStart(6);
console.log("program".padEnd(14), "bytes: emback   llvm  ratio   ms: emback    llvm  ratio");
for (const name of names) {
  const ours = measure(path.join(folder, name + ".emback.wasm"));
  const theirs = measure(path.join(folder, name + ".llvm.wasm"));
  ratios.size.push(ours.size / theirs.size);
  let line = name.padEnd(14) + String(ours.size).padStart(14) + String(theirs.size).padStart(7) + shown(ours.size / theirs.size);
  if (theirs.time >= 1) {
    ratios.time.push(ours.time / theirs.time);
    line += ours.time.toFixed(2).padStart(13) + theirs.time.toFixed(2).padStart(8) + shown(ours.time / theirs.time);
  }
  console.log(line);
}
const mean = (list) => Math.exp(list.reduce((sum, ratio) => sum + Math.log(ratio), 0) / list.length).toFixed(3);
console.log(`geometric means: size ${mean(ratios.size)} (wanted: at most 1.05), run time ${mean(ratios.time)} (wanted: at most 1.10)`);
