// A worker round the program: a number comes in, a text or a count goes out.
var Module = {
  print: function (line) { postMessage({ text: line }); },
};
// A message may be here before the program is.
var ready = new Promise(function (resolve) { Module.onRuntimeInitialized = resolve; });
onmessage = function (event) {
  ready.then(function () { postMessage({ limit: event.data, count: Module._primes_below(event.data) }); });
};
importScripts("primes.js");
