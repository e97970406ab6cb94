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
});
