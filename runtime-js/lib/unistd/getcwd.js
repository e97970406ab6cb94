// The root, for there are no folders yet.
mergeInto(LibraryManager.library, {
  getcwd: function (to, size) {
    if (!to) {
      size = size || 2;
      if (size > 1) to = _malloc(size);
    }
    if (size >>> 0 < 2) {
      emSetErrno(size ? 34 : 22);
      return 0;
    }
    HEAPU8[to >>> 0] = 47;
    HEAPU8[(to >>> 0) + 1] = 0;
    return to;
  },
  getcwd__sig: 'iii',
});
