mergeInto(LibraryManager.library, {
  signal: function (signal, handler) {
    var old = emSignals[signal] || 0;
    if (signal < 1 || signal > 64 || signal === 9 || signal === 19) {
      emSetErrno(28);
      return -1;
    }
    emSignals[signal] = handler;
    return old;
  },
  signal__sig: 'iii',
  bsd_signal: 'signal',
});
