// The script sees what functions of the program's script see: Module, exports, the runtime.
mergeInto(LibraryManager.library, {
  emscripten_run_script: function (script) {
    eval(UTF8ToString(script));
  },
  emscripten_run_script__sig: 'vi',
});
