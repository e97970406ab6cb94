mergeInto(LibraryManager.library, {
  emscripten_random: function () {
    return Math.random();
  },
  emscripten_random__sig: 'f',
  emscripten_debugger: function () {
    debugger;
  },
  emscripten_debugger__sig: 'v',
  emscripten_has_asyncify: function () {
    return 0;
  },
  emscripten_has_asyncify__sig: 'i',
  emscripten_get_device_pixel_ratio: function () {
    return typeof devicePixelRatio === 'number' ? devicePixelRatio : 1;
  },
  emscripten_get_device_pixel_ratio__sig: 'd',
});
