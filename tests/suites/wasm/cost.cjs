// Run times of the same programs as asm.js and as WebAssembly, with the runtime around them: `node cost.cjs FOLDER NAME...`
// runs FOLDER/NAME.asm.js and FOLDER/NAME.wasm.js, whose factories take `print`. A time is the least of several runs of
// main, each in an instance of its own; programs below a millisecond have none.
"use strict";
const path = require("path");
const [folder, ...names] = process.argv.slice(2);
const RUNS = 15;

async function measure(file) {
  const factory = require(path.resolve(folder, file));
  let best = Infinity;
  for (let run = 0; run < RUNS; run++) {
    const module = await factory({ noInitialRun: true, print() {}, quit() {} });
    const start = performance.now();
    module.callMain([]);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

(async () => {
  const times = {};
  for (const name of names) {
    const [asm, wasm] = [await measure(name + ".asm.js"), await measure(name + ".wasm.js")];
    if (wasm >= 1) times[name] = [asm, wasm];
  }
  console.log(JSON.stringify(times));
})();
