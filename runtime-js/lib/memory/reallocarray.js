mergeInto(LibraryManager.library, {
  reallocarray: function (pointer, count, size) {
    var bytes = (count >>> 0) * (size >>> 0);
    if (bytes > 2130706432) {
      emSetErrno(12);
      return 0;
    }
    return _realloc(pointer, bytes);
  },
  reallocarray__sig: 'iiii',
});
