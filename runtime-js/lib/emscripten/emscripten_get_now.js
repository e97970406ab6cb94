// Milliseconds since the start, and since 1970.
mergeInto(LibraryManager.library, {
  emscripten_get_now: function () {
    return emSince();
  },
  emscripten_get_now__sig: 'd',
  emscripten_date_now: function () {
    return emNow();
  },
  emscripten_date_now__sig: 'd',
});
