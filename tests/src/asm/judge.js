// Asks the engine that runs it what it makes of asm.js modules, in node and in the shells of SpiderMonkey.
//   judge FILE FROM
// FILE holds a JSON array of {name, text}. Text is a script that leaves its module function in the variable NAME. On
// stderr one line is written before each module and one with its verdict after it, so that the caller can resume after a
// module that killed the engine. SpiderMonkey writes its own warnings between the two.
(function () {
  "use strict";
  var node = typeof process === "object" && typeof require === "function";
  var fs = node ? require("fs") : null;
  var words = node ? process.argv.slice(2) : scriptArgs;
  var subjects = JSON.parse(node ? fs.readFileSync(words[0], "utf8") : os.file.readFile(words[0]));

  function report(text) {
    text = "emback-judge: " + text;
    if (node) fs.writeSync(2, text + "\n");
    else printErr(text);
  }

  var warnings = [];
  if (node) {
    process.emitWarning = function (warning) {
      warnings.push(String((warning && warning.message) || warning));
    };
    process.on("unhandledRejection", function () {});
  }

  // V8 accepts functions as imported numbers, too.
  function foreign(text) {
    var object = {};
    var member = /\.\s*([A-Za-z_$][\w$]*)/g;
    for (var found; (found = member.exec(text)); ) {
      Object.defineProperty(object, found[1], { value: function () { return 0; }, writable: true, enumerable: true });
    }
    return object;
  }

  function evaluate(text) {
    if (node) return require("vm").runInThisContext(text, { filename: "module" });
    return globalThis.evaluate(text, { fileName: "module" });
  }

  function first(text) {
    return String(text).split("\n")[0];
  }

  function judge(subject, number) {
    var module;
    warnings = [];
    try {
      // The number keeps one module from being taken for an earlier one.
      module = evaluate("(function(){\n" + subject.text + "\n;return " + subject.name + "})//" + number)();
    } catch (error) {
      var deep = error instanceof RangeError || (typeof InternalError === "function" && error instanceof InternalError);
      return (deep ? "lost " : error instanceof SyntaxError ? "syntax " : "refused ") + first(error);
    }
    if (typeof module !== "function") return "refused there is no module function";
    if (!node) return isAsmJSModule(module) ? "accepted" : "refused";
    var thrown = "";
    try {
      module(globalThis, foreign(subject.text), new ArrayBuffer(subject.heap || 65536));
    } catch (error) {
      if (error instanceof RangeError) return "lost " + first(error);
      thrown = ", threw " + first(error);
    }
    var invalid = warnings.filter(function (text) { return /Invalid asm\.js: /.test(text); })[0];
    if (invalid) return "refused " + first(invalid).replace(/^module:(\d+) Invalid asm\.js: /, function (all, line) { return line - 1 + ": "; });
    // What does not link has been validated before; async functions and generators never do.
    var unlinked = warnings.filter(function (text) { return /Linking failure in asm\.js: /.test(text); })[0];
    if (unlinked && /resumable/.test(unlinked)) return "refused " + first(unlinked).replace(/^module:\d+ /, "");
    if (unlinked) return "accepted " + first(unlinked).replace(/^module:(\d+) /, "");
    return %IsAsmWasmCode(module) ? "accepted" : "refused without a message" + thrown;
  }

  for (var at = Number(words[1]); at < subjects.length; at++) {
    report("begin " + at);
    report("end " + at + " " + judge(subjects[at], at));
    if (!node && at % 100 === 99) gc();
  }
})();
