// The time since the start is the program's own; what the host does not say is 0.
mergeInto(LibraryManager.library, {
  getrusage: function (who, to) {
    var time = who === 0 ? Math.floor(emSince() * 1000) : 0,
      i;
    if (who !== 0 && who !== -1) {
      emSetErrno(28);
      return -1;
    }
    for (i = 0; i < 22; i++) HEAP32[(to >> 2) + i] = 0;
    emTime64(Math.floor(time / 1000000), to);
    HEAP32[(to + 8) >> 2] = time % 1000000;
    return 0;
  },
  getrusage__sig: 'iii',
});
