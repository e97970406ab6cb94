mergeInto(LibraryManager.library, {
  emscripten_throw_number: function (number) {
    throw number;
  },
  emscripten_throw_number__sig: 'vd',
  emscripten_throw_string: function (text) {
    throw UTF8ToString(text);
  },
  emscripten_throw_string__sig: 'vi',
});
