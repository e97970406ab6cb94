// What keeps the program from ending: callbacks that are to come, and whether its end waits for them.
mergeInto(LibraryManager.library, {
  $emAlive: { count: 0, waits: false },
  // One callback fewer. Where it was the last one and main has returned, the program ends.
  $emAliveEnds: function () {
    emAlive.count--;
    emMaybeEnd();
  },
  $emMaybeEnd: function () {
    if (emAlive.count || !emAlive.waits || Module.noExitRuntime || ABORT) return;
    emAlive.waits = false;
    exit(EXITSTATUS, true);
  },
});
