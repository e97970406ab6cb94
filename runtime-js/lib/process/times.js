// In ticks of sysconf(_SC_CLK_TCK), a hundredth of a second.
mergeInto(LibraryManager.library, {
  times: function (to) {
    var ticks = (emSince() / 10) | 0;
    if (to) {
      HEAP32[to >> 2] = ticks;
      HEAP32[(to + 4) >> 2] = HEAP32[(to + 8) >> 2] = HEAP32[(to + 12) >> 2] = 0;
    }
    return ticks;
  },
  times__sig: 'ii',
});
