// The script sees what functions of the program's script see: Module, exports, the runtime.
mergeInto(LibraryManager.library, {
  emscripten_async_run_script: function (script, millis) {
    var text = UTF8ToString(script);
    emLater(function () {
      emFlush();
      eval(text);
    }, millis);
  },
  emscripten_async_run_script__sig: 'vii',
});
