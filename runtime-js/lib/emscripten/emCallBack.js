// Runs what the event loop calls: what it prints is shown, and exit() in it ends the program.
mergeInto(LibraryManager.library, {
  $emCallBack: function (callback) {
    if (ABORT) return;
    try {
      callback();
      emFlush();
    } catch (e) {
      if (!(e instanceof ExitStatus) && e !== 'unwind') throw e;
    }
  },
  // The same for a callback that the program has waited for.
  $emLastCallBack: function (callback) {
    emCallBack(callback);
    emAliveEnds();
  },
});
