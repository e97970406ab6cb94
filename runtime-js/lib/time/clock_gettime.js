mergeInto(LibraryManager.library, {
  clock_gettime: function (which, to) {
    var now;
    if (which < 0 || which > 7) {
      emSetErrno(28);
      return -1;
    }
    now = which === 0 || which === 5 ? emNow() : emSince();
    emTime64(Math.floor(now / 1000), to);
    HEAP32[(to + 8) >> 2] = Math.floor((now % 1000) * 1000000);
    return 0;
  },
  clock_gettime__sig: 'iii',
});
