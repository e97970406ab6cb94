// Runs a program in a shell and writes how long it took: shell.js REPORT NAME PROGRAM ARGS...
//
// Loading is from the text of the script at hand until the module object says that it is ready, which it does right
// before main; running is from there to the end. NAME is the module object's.
"use strict";
(function () {
  var node = typeof process === "object" && !!process.versions && !!process.versions.node;
  var given = node ? process.argv.splice(2, 2) : scriptArgs.slice(0, 2);
  var program = node ? process.argv[2] : scriptArgs[2];
  if (node) process.argv.splice(1, 1);
  else scriptArgs = scriptArgs.slice(3);
  var begun = 0, ready = 0, sent = false;
  function now() { return performance.now(); }
  function send(status) {
    if (sent || !begun) return;
    sent = true;
    var ended = now();
    var times = ready ? { load: ready - begun, run: ended - ready } : { load: ended - begun };
    if (status !== undefined) times.status = status;
    var text = JSON.stringify(times);
    if (node) require("fs").writeFileSync(given[0], text);
    else os.file.writeTypedArrayToFile(given[0], new Uint8Array(Array.from(text, function (c) { return c.charCodeAt(0); })));
  }
  globalThis[given[1]] = {
    thisProgram: "./this.program",
    onRuntimeInitialized: function () { ready = now(); }
  };
  if (node) {
    process.on("exit", function () { send(); });
    var Module = require("module"), module = new Module(program, null);
    var text = require("fs").readFileSync(program, "utf8");
    module.filename = program;
    module.paths = [];
    begun = now();
    module._compile(text, program);
    return;
  }
  var end = quit;
  quit = function (status) {
    send(status);
    end(status < 128 ? status : 1); // the shell has no more
  };
  begun = now();
  try {
    load(program);
  } catch (e) {
    // The same status as under node, with which it is compared.
    printErr("Uncaught " + e + "\n" + (e && e.stack));
    quit(1);
  }
  send();
})();
