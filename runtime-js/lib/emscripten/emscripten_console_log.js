mergeInto(LibraryManager.library, {
  emscripten_console_log: function (text) {
    if (typeof console === 'object') console.log(UTF8ToString(text));
    else out(UTF8ToString(text));
  },
  emscripten_console_log__sig: 'vi',
  emscripten_console_warn: function (text) {
    if (typeof console === 'object') console.warn(UTF8ToString(text));
    else err(UTF8ToString(text));
  },
  emscripten_console_warn__sig: 'vi',
  emscripten_console_error: function (text) {
    if (typeof console === 'object') console.error(UTF8ToString(text));
    else err(UTF8ToString(text));
  },
  emscripten_console_error__sig: 'vi',
});
