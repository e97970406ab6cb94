// Loads a script that was built with MODULARIZE and calls main several times, each in an instance of its own:
// `node run.cjs FILE RUNS ARGS` prints the least times of loading and of main, in ms, and what main printed, as JSON.
"use strict";
const path = require("path");
const crypto = require("crypto");
const [file, runs, ...args] = process.argv.slice(2);

// Time of the processor, in ms: what else runs on the machine does not add to it.
const now = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

// Emscripten 3.1.6 loads modules by fetch where there is one; that of node reads no files.
delete globalThis.fetch;

(async () => {
  const start = now();
  const factory = require(path.resolve(file));
  const read = now() - start;
  let [load, run, digest] = [Infinity, Infinity, ""];
  for (let i = 0; i < Number(runs); i++) {
    const hash = crypto.createHash("sha256");
    const before = now();
    const module = await factory({ noInitialRun: true, print: (line) => hash.update(line + "\n"), quit() {} });
    const loaded = now();
    module.callMain([...args]);
    run = Math.min(run, now() - loaded);
    load = Math.min(load, loaded - before);
    digest = hash.digest("hex");
  }
  console.log(JSON.stringify({ load: read + load, run, digest }));
})();
