// The script sees what functions of the program's script see: Module, exports, the runtime. What it prints comes behind what the
// program has printed.
mergeInto(LibraryManager.library, {
  emscripten_run_script: function (script) {
    emFlush();
    eval(UTF8ToString(script));
  },
  emscripten_run_script__sig: 'vi',
});
