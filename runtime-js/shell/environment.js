// Detects the environment: arguments, output of lines and of bytes, exit.
//#if NODE
var ENVIRONMENT_IS_NODE =
  typeof process === "object" && !!process.versions && !!process.versions.node && process.type !== "renderer";
//#else
var ENVIRONMENT_IS_NODE = false;
//#endif
//#if WORKER
var ENVIRONMENT_IS_WORKER = !ENVIRONMENT_IS_NODE && typeof importScripts === "function";
//#else
var ENVIRONMENT_IS_WORKER = false;
//#endif
//#if WEB
var ENVIRONMENT_IS_WEB = !ENVIRONMENT_IS_NODE && !ENVIRONMENT_IS_WORKER && typeof window === "object";
//#else
var ENVIRONMENT_IS_WEB = false;
//#endif
//#if SHELL
var ENVIRONMENT_IS_SHELL = !ENVIRONMENT_IS_NODE && !ENVIRONMENT_IS_WORKER && !ENVIRONMENT_IS_WEB;
//#else
var ENVIRONMENT_IS_SHELL = false;
//#endif

//#if ARGUMENTS
var arguments_ = Module.arguments || [];
//#endif
//#if PROGRAM_NAME
var thisProgram = Module.thisProgram || "./this.program";
//#endif
var out = Module.print;
var err = Module.printErr;
// Called with the status, the exception that ends the program when thrown, and whether main has returned.
var quit_ = Module.quit;
// Writes bytes (an array of numbers) as they are: emWriteRaw(1, bytes, count); null where only lines can be printed.
var emWriteRaw = null;

var emFs = null; // node's fs
//#if NODE
if (ENVIRONMENT_IS_NODE) {
  //#if EXPORT_ES6
  emFs = process.getBuiltinModule ? process.getBuiltinModule("fs") : null;
  //#else
  emFs = typeof require === "function" ? require("fs") : process.getBuiltinModule ? process.getBuiltinModule("fs") : null;
  //#endif
  //#if ARGUMENTS
  if (!Module.arguments) arguments_ = process.argv.slice(2);
  //#endif
  //#if PROGRAM_NAME
  if (!Module.thisProgram && process.argv.length > 1) thisProgram = process.argv[1].replace(/\\/g, "/");
  //#endif
  emWriteRaw = function (fd, bytes, count) {
    var chunk = Buffer.from(bytes.slice(0, count)), at = 0;
    if (!emFs) {
      (fd === 1 ? process.stdout : process.stderr).write(chunk);
      return true;
    }
    while (at < chunk.length) {
      try {
        at += emFs.writeSync(fd, chunk, at, chunk.length - at);
      } catch (e) {
        if (e.code === "EAGAIN") {
          // The pipe is full: give the reader a moment.
          if (typeof Atomics === "object") Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
          continue;
        }
        //#if !MODULARIZE
        // The reader is gone: end as a native program does on SIGPIPE.
        if (e.code === "EPIPE") process.exit(141);
        //#endif
        return false;
      }
    }
    return true;
  };
  if (!out)
    out = function (text) {
      var line = Buffer.from(text + "\n");
      emWriteRaw(1, line, line.length);
    };
  if (!err)
    err = function (text) {
      var line = Buffer.from(text + "\n");
      emWriteRaw(2, line, line.length);
    };
  if (!quit_)
    quit_ = function (status, toThrow, implicit) {
      process.exitCode = status;
      if (implicit) return;
      //#if !MODULARIZE
      process.exit(status);
      //#endif
      throw toThrow;
    };
}
//#endif
//#if SHELL
if (ENVIRONMENT_IS_SHELL) {
  //#if ARGUMENTS
  if (!Module.arguments)
    arguments_ = typeof scriptArgs === "object" ? scriptArgs.slice() : [];
  //#endif
  if (typeof print === "function") {
    if (!out) out = function (text) { print(text); };
    if (!err) err = typeof printErr === "function" ? function (text) { printErr(text); } : out;
  }
  if (!quit_)
    quit_ = function (status, toThrow, implicit) {
      if (typeof quit === "function" && (status || !implicit)) {
        // SpiderMonkey's shell exits with 0 to 127, and throws for larger statuses.
        if (status > 127) {
          try { quit(status); } catch (e) { quit(1); }
        }
        quit(status);
      }
      if (!implicit) throw toThrow;
    };
}
//#endif
if (!out) out = function (text) { console.log(text); };
if (!err) err = function (text) { (console.warn || console.log).call(console, text); };
if (!quit_) quit_ = function (status, toThrow, implicit) { if (!implicit) throw toThrow; };
//#if ASSERTIONS
if (!(ENVIRONMENT_IS_NODE || ENVIRONMENT_IS_WORKER || ENVIRONMENT_IS_WEB || ENVIRONMENT_IS_SHELL))
  err("this file was built for other places than this one; build it again with a wider -s ENVIRONMENT");
//#endif
