// Runs before an instrumented program: fixes clock and random numbers, and writes the log.
//
// A log is lines. Without a window: one hash for every 4096 records. With a window: "stack N...", then its records in full:
// what, number, values, and for calls a hash of the stores since the last one. Values are i<low>,<high>, f<bits>, p<address>;
// S/ before an address in the stack and L/ before one below all data (a function's number) say that it is not compared.
"use strict";
(function () {
  var fs = require("fs");
  var config = JSON.parse(process.env.EMBACK_DIVERGE);
  delete process.env.EMBACK_DIVERGE;
  var file = fs.openSync(config.log, "w");
  var WINDOW = 4096, FIRST_DATA = 1024;
  var first = config.window === null ? -1 : config.window * WINDOW;
  var details = config.at !== null;

  var now = 1000000000000, RealDate = Date;
  function tick() { return ++now; }
  globalThis.Date = class extends RealDate {
    constructor() { if (arguments.length) super(...arguments); else super(tick()); }
    static now() { return tick(); }
  };
  performance.now = function () { return tick() - 1000000000000; };
  process.hrtime = function () { return [tick(), 0]; };
  process.hrtime.bigint = function () { return BigInt(tick()) * 1000000n; };
  var seed = 1;
  function random() { seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff; return seed; }
  Math.random = function () { return random() / 0x80000000; };
  if (globalThis.crypto) {
    globalThis.crypto.getRandomValues = function (array) {
      for (var i = 0; i < array.length; i++) array[i] = random() >> 8;
      return array;
    };
  }

  var stackLow = 0, stackHigh = 0, calls = [], done = false, trap = null;
  var events = 0, records = 0, hash = [1, 2], stores = [1, 2], pending = [], buffer = "";
  var bits = new DataView(new ArrayBuffer(8));

  function mix(into, text) {
    var a = into[0], b = into[1];
    for (var i = 0; i < text.length; i++) {
      a = Math.imul(a ^ text.charCodeAt(i), 0x01000193);
      b = Math.imul(b, 0x85ebca6b) + text.charCodeAt(i) | 0;
    }
    into[0] = a;
    into[1] = b ^ (b >>> 15);
  }
  function flush() { if (buffer) fs.writeSync(file, buffer); buffer = ""; }
  function compared(values) {
    return values.map(function (value) { return value.split("/")[0]; }).join(" ");
  }
  function record(what, number, values, effect) {
    if (done) return;
    if (first < 0) {
      mix(hash, what + number + " " + compared(values) + effect);
      if (++records % WINDOW === 0) { buffer += hash.join(" ") + "\n"; flush(); }
      return;
    }
    if (records === first) buffer += "stack " + calls.join(" ") + "\n";
    if (records++ >= first) {
      buffer += [what, number].concat(values, effect || []).join(" ") + "\n";
      if (buffer.length > 65536) flush();
    }
    if (records === first + WINDOW) { flush(); done = true; process.exit(0); }
  }
  function event(what, number) {
    if (!details) record(what, number, pending, "#" + stores.join("."));
    pending = [];
    stores = [1, 2];
    events++;
    if (details && events > config.at && !done) { finish(); process.exit(0); }
  }
  function finish() {
    if (done) return;
    if (first < 0) buffer += hash.join(" ") + " " + records + "\n";
    flush();
    done = true;
  }

  globalThis.embackDiverge = {
    int: function (low, high) { pending.push("i" + low + "," + high); },
    float: function (value) {
      bits.setFloat64(0, value === value ? value : NaN);
      pending.push("f" + bits.getBigUint64(0).toString(16));
    },
    pointer: function (address) {
      var mark = address >= stackLow && address < stackHigh ? "S/" : address && address < FIRST_DATA ? "L/" : "";
      pending.push(mark + "p" + address);
    },
    enter: function (number, low, high) {
      if (!stackHigh) {
        stackLow = low;
        stackHigh = high;
        // What was told before the stack was known: the parameters of the first function.
        pending = pending.map(function (value) {
          var address = +value.slice(1);
          return value[0] === "p" && address >= low && address < high ? "S/" + value : value;
        });
      }
      event("enter", number);
      calls.push(number);
    },
    leave: function (number) { event("leave", number); calls.pop(); },
    store: function (site) {
      if (details) this.detail("store", site);
      else { mix(stores, compared(pending) + ";"); pending = []; }
    },
    detail: function (what, site) {
      if (details && events === config.at) record(what, site, pending, "");
      pending = [];
    }
  };
  process.on("uncaughtExceptionMonitor", function (error) { trap = error; });
  process.on("exit", function () {
    if (done) return;
    var what = trap ? "trap" : "end";
    var words = trap ? [String(trap.message).replace(/[\s\/]+/g, "_")] : [];
    if (details) { if (events === config.at) record(what, 0, words, ""); }
    else record(what, 0, words, "#" + stores.join("."));
    finish();
  });
})();
