mergeInto(LibraryManager.library, {
  raise: function (signal) {
    var handler = emSignals[signal];
    if (handler === 1) return 0;
    if (!handler) {
      if (signal === 17 || signal === 18 || signal === 23 || signal === 28) return 0;
      abort('the program raised signal ' + signal);
    }
    emSignals[signal] = 0;
    dynCall_vi(handler, signal);
    return 0;
  },
  raise__sig: 'ii',
});
