// Waits for a clock; a stream is always ready. Subscriptions have 48 bytes, events 32.
mergeInto(LibraryManager.library, {
  __wasi_poll_oneoff: function (from, to, count, done) {
    var i, at, kind, wait, least = -1, events = 0, start = emSince(), real = emNow();
    for (i = 0; i < count; i++) {
      at = from + 48 * i;
      kind = HEAPU8[(at >>> 0) + 8];
      wait = 0;
      if (!kind) {
        wait = ((HEAP32[(at + 24) >> 2] >>> 0) + (HEAP32[(at + 28) >> 2] >>> 0) * 4294967296) / 1000000;
        if (HEAP32[(at + 40) >> 2] & 1) wait -= HEAP32[(at + 16) >> 2] ? start : real;
      }
      if (least < 0 || wait < least) least = Math.max(wait, 0);
    }
    while (emSince() - start < least);
    for (i = 0; i < count; i++) {
      at = from + 48 * i;
      kind = HEAPU8[(at >>> 0) + 8];
      if (!kind) {
        wait = ((HEAP32[(at + 24) >> 2] >>> 0) + (HEAP32[(at + 28) >> 2] >>> 0) * 4294967296) / 1000000;
        if (HEAP32[(at + 40) >> 2] & 1) wait -= HEAP32[(at + 16) >> 2] ? start : real;
        if (wait > least) continue;
      }
      _memset(to, 0, 32);
      HEAP32[to >> 2] = HEAP32[at >> 2];
      HEAP32[(to + 4) >> 2] = HEAP32[(at + 4) >> 2];
      HEAPU8[(to >>> 0) + 10] = kind;
      to += 32;
      events++;
    }
    HEAP32[done >> 2] = events;
    return 0;
  },
  __wasi_poll_oneoff__sig: 'iiiii',
  __wasi_sched_yield: function () {
    return 0;
  },
  __wasi_sched_yield__sig: 'i',
});
