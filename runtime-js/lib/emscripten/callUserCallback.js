// Emscripten's library functions call the program by these. What they keep alive here stays so until exit() is called.
mergeInto(LibraryManager.library, {
  $callUserCallback: function (callback) {
    emCallBack(callback);
  },
  $runtimeKeepalivePush: function () {
    Module.noExitRuntime = true;
  },
  $runtimeKeepalivePop: function () {},
  $keepRuntimeAlive: function () {
    return !!Module.noExitRuntime;
  },
  $maybeExit: function () {},
  $handleException: function (e) {
    if (!(e instanceof ExitStatus) && e !== 'unwind') throw e;
  },
  // Functions to call at exit, the last one first.
  $__ATEXIT__: '=emAtExit',
  $runtimeExited: '=false',
});
