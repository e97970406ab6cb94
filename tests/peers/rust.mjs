// Loads a library of rust/ and calls it: node rust.mjs FILE prints the milliseconds of loading, of the first call and of
// the quickest of the next ones, and what it gives. FILE is a script, a module of wasm2js's, or one of WebAssembly.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";

const file = path.resolve(process.argv[2]);
const CALLS = 6;

// Time of the processor, in ms: what else runs on the machine does not add to it.
const now = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

async function loaded() {
  switch (path.extname(file)) {
    case ".wasm":
      return new WebAssembly.Instance(new WebAssembly.Module(readFileSync(file)), {}).exports.run;
    case ".mjs":
      return (await import(pathToFileURL(file).href)).run;
    default:
      return createRequire(import.meta.url)(file)._run;
  }
}

const start = now();
const run = await loaded();
const load = now() - start;
const began = now();
const result = run() >>> 0;
const first = now() - began;
let warm = Infinity;
for (let i = 0; i < CALLS; i++) {
  const before = now();
  if (run() >>> 0 !== result) throw new Error("another result");
  warm = Math.min(warm, now() - before);
}
console.log(JSON.stringify({ load, first, warm, result }));
