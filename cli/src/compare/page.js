// Runs a program in a page, notes how long it took, and sends its output to the server of the page.
//
// `emback` is put before this: the module object's name and the arguments.
"use strict";
(function () {
  var printed = [], complaints = [], begun = 0, ready = 0, sent = false;
  function send(status) {
    if (sent) return;
    sent = true;
    var ended = performance.now();
    var report = {
      status: status, stdout: printed.map(line).join(""), stderr: complaints.map(line).join(""),
      load: (ready || ended) - begun, run: ready ? ended - ready : null
    };
    var request = new XMLHttpRequest();
    request.open("POST", "done");
    request.send(JSON.stringify(report));
  }
  function line(text) { return text + "\n"; }
  // The statuses are node's.
  function fail(error, words) {
    var aborted = error && error.emAborted;
    if (!aborted) complaints.push("Uncaught " + words);
    send(aborted ? 134 : 1);
  }
  window.addEventListener("error", function (event) { fail(event.error, event.message); });
  window.addEventListener("unhandledrejection", function (event) { fail(event.reason, String(event.reason)); });
  window[emback.name] = {
    arguments: emback.args,
    thisProgram: "./this.program",
    stdin: function () { return null; },
    print: function (text) { printed.push(text); },
    printErr: function (text) { complaints.push(text); },
    quit: function (status, toThrow) {
      send(status);
      if (toThrow) throw toThrow;
    },
    onRuntimeInitialized: function () { ready = performance.now(); },
    postRun: function () { send(0); }
  };
  // Fetched before anything is timed: how fast this machine serves itself says nothing.
  function get(name) {
    return fetch(name).then(function (answer) { return answer.ok ? answer.arrayBuffer() : null; });
  }
  Promise.all([get("program.js"), get("program.wasm")]).then(function (files) {
    var script = document.createElement("script");
    if (files[1]) window[emback.name].wasmBinary = files[1];
    script.textContent = new TextDecoder().decode(files[0]);
    begun = performance.now();
    document.body.appendChild(script);
  });
})();
