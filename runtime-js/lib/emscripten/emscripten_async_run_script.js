mergeInto(LibraryManager.library, {
  emscripten_async_run_script: function (script, millis) {
    var text = UTF8ToString(script);
    emLater(function () {
      (0, eval)(text);
    }, millis);
  },
  emscripten_async_run_script__sig: 'vii',
});
