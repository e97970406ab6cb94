// What musl's memory functions ask of the host, as Emscripten builds it.
mergeInto(LibraryManager.library, {
  emscripten_resize_heap: function (size) {
    size >>>= 0;
    if (size <= buffer.byteLength || emGrowMemory(size)) return 1;
    if (typeof emMemoryFull === 'function') emMemoryFull(size);
    return 0;
  },
  emscripten_resize_heap__sig: 'ii',
  emscripten_get_heap_max: function () {
    return typeof emMostMemory === 'undefined' ? buffer.byteLength : emMostMemory;
  },
  emscripten_get_heap_max__sig: 'i',
  emscripten_memcpy_big: function (to, from, size) {
    HEAPU8.copyWithin(to >>> 0, from >>> 0, (from >>> 0) + (size >>> 0));
  },
  emscripten_memcpy_big__sig: 'viii',
});
