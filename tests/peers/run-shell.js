// Loads a script that was built with MODULARIZE in a shell of SpiderMonkey and calls main, if it is told to:
// `js102 run-shell.js FILE 0|1 ARGS`.
"use strict";
const [file, calls, ...args] = scriptArgs;
const options = { noInitialRun: true, print, quit() {} };
const wasm = file.replace(/js$/, "wasm");
try {
  options.wasmBinary = os.file.readFile(wasm, "binary");
} catch {
  // There is none: it is asm.js.
}
load(file);
Module(options).then((module) => {
  if (calls === "1") module.callMain(args);
});
