// Runs before an instrumented program: fixes clock and random numbers, and writes the log.
//
// A log is lines. Without a window: one hash for every 4096 records, and at the end one with the numbers of records and of
// calls. With a window: "stack OMITTED NUMBER;VALUE;... ...", the functions that run when it begins, the innermost last; then its records
// in full: what, number, values. Records are
//   enter, leave   a function of the program, with its arguments or its result
//   call, back     a function that is defined elsewhere, likewise
//   write          output: number is the file, the value is what was written
//   end            number is the exit status, the value says why where it did not end by itself
//   at, value, store   inside of one function, with the number of the site; the call or return behind them comes last
// Values are i<low>,<high>, f<bits>, p<address>, b<hash of bytes>.<first bytes>, t<text as bytes>.<hash>, and !<bytes> where
// memory does not hold after a store what was stored. Text after a / is not compared: S/p<address> points into the
// stack. What begins with # is a hash of all stores since the last call or return.
"use strict";
(function () {
  var fs = require("fs");
  var config = JSON.parse(process.env.EMBACK_DIVERGE);
  delete process.env.EMBACK_DIVERGE;
  var file = fs.openSync(config.log, "w");
  var WINDOW = 4096, FRAMES = 4 * WINDOW, SHOWN = 256;
  var first = config.window === null ? -1 : config.window * WINDOW;
  var details = config.at !== null;
  var writeSync = fs.writeSync;

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

  var stackLow = 0, stackHigh = 0, calls = [], done = false, why = "", called = 0;
  var events = 0, records = 0, made = 0, hash = [1, 2], stores = [1, 2], buffer = "";
  // Logged values that belong to the next record: kind, and two numbers or one text. They are formatted only when they
  // are written, since most are not.
  var pending = [], INT = 1, FLOAT = 2, POINTER = 3, STACK = 4, WORD = 5;
  var bits = new DataView(new ArrayBuffer(8)), last = 0, nan = false;

  function mixByte(into, byte) {
    into[0] = Math.imul(into[0] ^ byte, 0x01000193);
    into[1] = Math.imul(into[1], 0x85ebca6b) + byte | 0;
    into[1] ^= into[1] >>> 15;
  }
  function mix(into, text) { for (var i = 0; i < text.length; i++) mixByte(into, text.charCodeAt(i)); }
  function mixWord(into, word) {
    into[0] = Math.imul(into[0] ^ word, 0x01000193);
    into[0] ^= into[0] >>> 17;
    into[1] = Math.imul(into[1], 0x85ebca6b) + word | 0;
    into[1] ^= into[1] >>> 15;
  }
  function mixValues(into, values) {
    for (var i = 0; i < values.length; i += 3) {
      mixWord(into, values[i]);
      if (values[i] === WORD) mix(into, values[i + 1].split("/")[0]);
      else if (values[i] !== STACK) {
        mixWord(into, values[i + 1]);
        mixWord(into, values[i + 2]);
      }
    }
  }
  function words(values) {
    var out = [];
    for (var i = 0; i < values.length; i += 3) {
      var kind = values[i], a = values[i + 1], b = values[i + 2];
      if (kind === INT) out.push("i" + a + "," + b);
      else if (kind === FLOAT) out.push("f" + (b >>> 0).toString(16).padStart(8, "0") + (a >>> 0).toString(16).padStart(8, "0"));
      else out.push(kind === WORD ? a : (kind === STACK ? "S/p" : "p") + a);
    }
    return out;
  }
  function hex(bytes, from, to) {
    var out = "";
    for (; from < to && from < bytes.length; from++) out += (bytes[from] + 256).toString(16).slice(1);
    return out;
  }
  function flush() {
    var bytes = Buffer.from(buffer);
    for (var at = 0; at < bytes.length; ) at += writeSync(file, bytes, at, bytes.length - at);
    buffer = "";
  }
  function inStack(address) { return address >= stackLow && address < stackHigh; }

  function record(what, number, values, effect) {
    if (done) return;
    if (first < 0) {
      mix(hash, what);
      mixWord(hash, number);
      mixValues(hash, values);
      if (effect) {
        mixWord(hash, effect[0]);
        mixWord(hash, effect[1]);
      }
      if (++records % WINDOW === 0) { buffer += hash.join(" ") + "\n"; flush(); }
      return;
    }
    if (records === first) {
      var frames = calls.slice(-FRAMES);
      buffer += ["stack", calls.length - frames.length].concat(frames.map(function (frame) { return [frame.number].concat(words(frame.values)).join(";"); })).join(" ") + "\n";
    }
    if (records++ >= first) {
      buffer += [what, number].concat(words(values), effect ? "#" + effect.join(".") : []).join(" ") + "\n";
      // At once: what does not end is killed.
      flush();
    }
    if (records === first + WINDOW) { done = true; process.exit(0); }
  }
  function event(what, number) {
    if (!details) record(what, number, pending, stores);
    else if (events === config.at && !done) {
      // How far the details go.
      record(what, number, pending, null);
      finish();
      process.exit(0);
    }
    pending = [];
    stores = [1, 2];
    events++;
  }
  function finish() {
    if (done) return;
    if (first < 0) buffer += [hash.join(" "), records, made].join(" ") + "\n";
    flush();
    done = true;
  }

  globalThis.embackDiverge = {
    int: function (low, high) {
      bits.setInt32(0, low, true);
      bits.setInt32(4, high, true);
      last = INT;
      pending.push(INT, low, high);
    },
    float: function (value) {
      nan = value !== value;
      bits.setFloat64(0, nan ? NaN : value, true);
      last = FLOAT;
      pending.push(FLOAT, bits.getInt32(0, true), bits.getInt32(4, true));
    },
    pointer: function (address) {
      bits.setUint32(0, address, true);
      last = POINTER;
      pending.push(inStack(address) ? STACK : POINTER, address, 0);
    },
    call: function (what, number) {
      var frame = { number: number, values: pending };
      event(what, number);
      made++;
      calls.push(frame);
    },
    enter: function (number, low, high) {
      if (!stackHigh) {
        stackLow = low;
        stackHigh = high;
        // Logged before the stack was known: the parameters of the first function.
        for (var i = 0; i < pending.length; i += 3) if (pending[i] === POINTER && inStack(pending[i + 1])) pending[i] = STACK;
      }
      this.call("enter", number);
    },
    leave: function (what, number) {
      event(what, number);
      calls.pop();
    },
    through: function (pointer) { called = pointer; },
    // The value that was logged last should now be in memory.
    store: function (site, memory, address, size) {
      if (last === FLOAT && size === 4) bits.setFloat32(0, bits.getFloat64(0, true), true);
      // An engine may change the bits of a NaN.
      var holds = last === FLOAT && nan;
      for (var i = 0; !holds && i < size && memory[address + i] === bits.getUint8(i); ) holds = ++i === size;
      if (!holds) pending.push(WORD, "!" + hex(memory, address, address + size), 0);
      this.stored(site);
    },
    written: function (site, memory, address, size) {
      var end = Math.min(address + size, memory.length), sum = [1, 2], shown = hex(memory, address, Math.min(end, address + 16));
      for (var at = address; at < end; at++) {
        // A pointer into the stack is not compared here either.
        if ((at & 3) === 0 && at + 4 <= end && inStack((memory[at] | memory[at + 1] << 8 | memory[at + 2] << 16 | memory[at + 3] << 24) >>> 0)) {
          mixByte(sum, 256);
          at += 3;
        } else mixByte(sum, memory[at]);
      }
      pending.push(WORD, "b" + sum.join(".") + "/" + shown, 0);
      this.stored(site);
    },
    stored: function (site) {
      if (details) this.detail("store", site);
      else {
        mixValues(stores, pending);
        pending = [];
      }
    },
    detail: function (what, site) {
      if (details && events === config.at) record(what, site, pending, null);
      pending = [];
    }
  };

  // Output becomes a record and is not printed.
  function output(fd, bytes) {
    var sum = [1, 2];
    for (var i = 0; i < bytes.length; i++) mixByte(sum, bytes[i]);
    var saved = pending;
    pending = [WORD, "t" + sum.join(".") + "." + hex(bytes, 0, SHOWN), 0];
    event("write", fd);
    pending = saved;
    return bytes.length;
  }
  fs.writeSync = function (fd, data, offset, length, position) {
    if (fd !== 1 && fd !== 2) return writeSync.apply(fs, arguments);
    if (typeof data === "string") return output(fd, Buffer.from(data, typeof length === "string" ? length : "utf8"));
    var bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength), from = offset | 0;
    return output(fd, bytes.subarray(from, typeof length === "number" ? from + length : bytes.length));
  };
  [process.stdout, process.stderr].forEach(function (stream, index) {
    stream.write = function (data, encoding, then) {
      output(1 + index, typeof data === "string" ? Buffer.from(data, typeof encoding === "string" ? encoding : "utf8") : data);
      then = typeof encoding === "function" ? encoding : then;
      if (then) process.nextTick(then);
      return true;
    };
  });

  // The runtime reports traps and aborts before it flushes output and prints its own message. Any other end of a program is
  // an exception.
  function end(status) {
    if (done) return;
    // A pointer to no function of that type: a masked table of asm.js may have one nevertheless, but not in these builds,
    // whose tables are sparse. So the trap is a difference of its own, unless the pointer is null.
    var wrong = called !== 0 && /^(table index is out of bounds|null function or function signature)/.test(why);
    var reason = why ? [WORD, "w" + (wrong ? called : "") + "/" + Buffer.from(why.slice(0, SHOWN)).toString("hex"), 0] : [];
    if (details) { if (events === config.at) record("end", status, reason, null); }
    else record("end", status, reason, stores);
    finish();
  }
  globalThis.Module = {
    onAbort: function (what) {
      why = String(what || "abort()");
      end(134);
    }
  };
  process.on("uncaughtExceptionMonitor", function (error) { why = String((error && error.message) || error); });
  process.on("exit", end);
})();
