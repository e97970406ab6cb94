mergeInto(LibraryManager.library, {
  emscripten_exit_with_live_runtime: function () {
    Module.noExitRuntime = true;
    throw 'unwind';
  },
  emscripten_exit_with_live_runtime__sig: 'v',
  emscripten_force_exit: function (status) {
    Module.noExitRuntime = false;
    exit(status & 255, false);
  },
  emscripten_force_exit__sig: 'vi',
});
