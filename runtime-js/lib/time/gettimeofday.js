mergeInto(LibraryManager.library, {
  gettimeofday: function (to, zone) {
    var now = emNow();
    emTime64(Math.floor(now / 1000), to);
    HEAP32[(to + 8) >> 2] = Math.floor((now % 1000) * 1000);
    return 0;
  },
  gettimeofday__sig: 'iii',
});
