// Runs many programs in one node process: starting node costs several times what a small program does.
// Each line on stdin names a program; each line on stdout reports its outcome, in JSON. The program sees a `process`
// and an `fs` that keep what it writes and its exit to themselves. Whoever asks runs a program that failed here once more
// in a process of its own, and believes only that.
"use strict";
const vm = require("vm");
const fs = require("fs");
const path = require("path");

class Exit {
  constructor(status) {
    this.status = status;
  }
}

function run(file) {
  const stdout = [];
  const stderr = [];
  const keep = (chunks, data, encoding) =>
    chunks.push(typeof data === "string" ? Buffer.from(data, encoding || "utf8") : Buffer.from(data));
  const atExit = [];
  let status = null;

  const sandboxedFs = Object.create(fs);
  sandboxedFs.readSync = (fd, ...rest) => (fd === 0 ? 0 : fs.readSync(fd, ...rest));
  sandboxedFs.writeSync = (fd, data, offset, length, ...rest) => {
    if (fd !== 1 && fd !== 2) return fs.writeSync(fd, data, offset, length, ...rest);
    const text = typeof data === "string";
    const part = text ? data : data.subarray(offset || 0, length === undefined ? undefined : (offset || 0) + length);
    keep(fd === 1 ? stdout : stderr, part, text ? length : undefined);
    return part.length;
  };

  const stream = (chunks) => ({
    write(data, encoding) {
      keep(chunks, data, encoding);
      return true;
    },
    on() {},
    once() {},
  });
  const sandboxedProcess = Object.create(process, {
    stdout: { value: stream(stdout) },
    stderr: { value: stream(stderr) },
    argv: { value: [process.argv[0], file] },
    exitCode: { value: undefined, writable: true },
    exit: {
      value(code) {
        if (status === null) status = code === undefined ? sandboxedProcess.exitCode || 0 : code;
        throw new Exit(status);
      },
    },
    on: {
      value(event, handler) {
        if (event === "exit") atExit.push(handler);
        return this;
      },
    },
    emitWarning: { value: process.emitWarning, writable: true },
  });

  // What the engine objects to reaches the real process.
  process.emitWarning = (warning) =>
    keep(stderr, "emback-check: warning " + String((warning && warning.message) || warning).split("\n")[0] + "\n");
  globalThis.embackWatch = (module) => (stdlib, foreign, heap) => {
    const result = module(stdlib, foreign, heap);
    keep(stderr, "emback-check: " + (%IsAsmWasmCode(module) ? "linked" : "refused") + "\n");
    return result;
  };

  const exports = {};
  const module = { exports, children: [], paths: [], loaded: false, filename: file };
  const requireHere = (name) => {
    if (name === "fs" || name === "node:fs") return sandboxedFs;
    if (name === "process" || name === "node:process") return sandboxedProcess;
    return require(name);
  };
  requireHere.main = module;
  const log = (chunks) => (...words) => keep(chunks, words.join(" ") + "\n");
  const sandboxedConsole = { log: log(stdout), info: log(stdout), warn: log(stderr), error: log(stderr) };
  const guarded = (body) => {
    try {
      body();
    } catch (error) {
      if (error instanceof Exit) return;
      keep(stderr, String((error && error.stack) || error) + "\n");
      if (status === null) status = 1;
    }
  };
  guarded(() => {
    const names = ["exports", "require", "module", "__filename", "__dirname", "process", "console"];
    const source = fs.readFileSync(file, "utf8");
    const body = vm.runInThisContext("(function(" + names + "){" + source + "\n})", { filename: file });
    body.call(exports, exports, requireHere, module, file, path.dirname(file), sandboxedProcess, sandboxedConsole);
  });
  if (status === null) status = sandboxedProcess.exitCode || 0;
  for (const handler of atExit) guarded(() => handler.call(sandboxedProcess, status));
  const bytes = (chunks) => Buffer.concat(chunks).toString("latin1");
  return { status: sandboxedProcess.exitCode || status, stdout: bytes(stdout), stderr: bytes(stderr) };
}

require("readline")
  .createInterface({ input: process.stdin })
  .on("line", (file) => fs.writeSync(1, JSON.stringify(run(file)) + "\n"));
