// Runs before a watched program, in node and in the shells of SpiderMonkey. The program's own text calls
// `embackWatch(M)` ahead of each asm.js module M and goes on with what it returns: the same module, which now
// reports on stderr whether the engine took it as asm.js. Nothing is believed that the engine does not confirm.
(function () {
  "use strict";
  var global = typeof globalThis === "object" ? globalThis : this;
  var node = typeof process === "object" && typeof require === "function";
  var fs = node ? require("fs") : null;

  function report(text) {
    var line = "emback-check: " + text;
    if (node) fs.writeSync(2, line + "\n");
    else printErr(line);
  }

  // V8 gives its reason as a warning, which node would print too late for a program that exits.
  if (node) {
    process.emitWarning = function (warning) {
      report("warning " + String(warning && warning.message || warning).split("\n")[0]);
    };
  }

  function verdict(module, result) {
    if (node) return %IsAsmWasmCode(module) ? "linked" : "refused";
    if (!isAsmJSModule(module)) return "refused";
    if (typeof result === "function") return isAsmJSFunction(result) ? "linked" : "unlinked";
    for (var name in result) {
      if (!isAsmJSFunction(result[name])) return "unlinked";
    }
    return "linked";
  }

  global.embackWatch = function (module) {
    report("seen");
    return function (stdlib, foreign, heap) {
      var result = module(stdlib, foreign, heap);
      report(verdict(module, result));
      return result;
    };
  };
})();
