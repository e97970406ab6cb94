mergeInto(LibraryManager.library, {
  memcpy: function (to, from, count) {
    from >>>= 0;
    HEAPU8.copyWithin(to >>> 0, from, from + (count >>> 0));
    return to;
  },
  memcpy__sig: 'iiii',
  memmove: 'memcpy',
});
