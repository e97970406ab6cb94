// Prints files of the page by the program, which sees them without a copy.
"use strict";
importScripts("program.js");
onmessage = async (event) => {
  const [file, blob] = event.data;
  const module = await create({ noInitialRun: true, print: (line) => postMessage(line), quit() {} });
  module.FS.mkdir("/given");
  module.FS.mount(module.WORKERFS, { files: [file], blobs: [{ name: "blob.txt", data: blob }] }, "/given");
  module.callMain(["show", "/given/own.txt"]);
  module.callMain(["show", "/given/blob.txt"]);
  postMessage("end of the worker");
};
