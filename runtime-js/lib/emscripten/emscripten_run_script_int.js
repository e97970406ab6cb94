mergeInto(LibraryManager.library, {
  emscripten_run_script_int: function (script) {
    emFlush();
    return eval(UTF8ToString(script)) | 0;
  },
  emscripten_run_script_int__sig: 'ii',
});
