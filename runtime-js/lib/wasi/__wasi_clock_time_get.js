// Nanoseconds: clock 0 is the time since 1970, the others count from the start.
mergeInto(LibraryManager.library, {
  __wasi_clock_time_get: function (which, low, high, to) {
    if (which >>> 0 > 3) return 28;
    emWasiTime(which ? emSince() : emNow(), to);
    return 0;
  },
  __wasi_clock_time_get__sig: 'iiiii',
  __wasi_clock_res_get: function (which, to) {
    if (which >>> 0 > 3) return 28;
    emWasiTime(0.001, to);
    return 0;
  },
  __wasi_clock_res_get__sig: 'iii',
  // Milliseconds as nanoseconds in 64 bits, in two steps: the product is beyond 2^53.
  $emWasiTime: function (time, to) {
    var whole = Math.floor(time), rest = Math.round((time - whole) * 1000000);
    var low = (whole % 65536) * 1000000 + rest, high = Math.floor(whole / 65536) * 1000000 + Math.floor(low / 65536);
    HEAP32[to >> 2] = (low % 65536) + ((high % 65536) * 65536);
    HEAP32[(to + 4) >> 2] = Math.floor(high / 65536);
  },
});
