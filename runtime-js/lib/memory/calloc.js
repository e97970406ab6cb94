mergeInto(LibraryManager.library, {
  calloc: function (count, size) {
    var bytes = (count >>> 0) * (size >>> 0), pointer;
    if (bytes > 2130706432) {
      emSetErrno(12);
      return 0;
    }
    pointer = _malloc(bytes);
    if (pointer) HEAPU8.fill(0, pointer, pointer + bytes);
    return pointer;
  },
  calloc__sig: 'iii',
});
