// Emscripten's library functions call the program by these.
mergeInto(LibraryManager.library, {
  $callUserCallback: function (callback) {
    emCallBack(callback);
    emMaybeEnd();
  },
  $runtimeKeepalivePush: function () {
    emAlive.count++;
  },
  $runtimeKeepalivePop: function () {
    emAlive.count--;
  },
  $keepRuntimeAlive: function () {
    return !!Module.noExitRuntime || emAlive.count > 0;
  },
  $maybeExit: function () {
    emMaybeEnd();
  },
  $handleException: function (e) {
    if (!(e instanceof ExitStatus) && e !== 'unwind') throw e;
  },
  // Functions to call at exit, the last one first.
  $__ATEXIT__: '=emAtExit',
  $runtimeExited: '=false',
});
