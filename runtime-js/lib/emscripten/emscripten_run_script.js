mergeInto(LibraryManager.library, {
  emscripten_run_script: function (script) {
    (0, eval)(UTF8ToString(script));
  },
  emscripten_run_script__sig: 'vi',
});
