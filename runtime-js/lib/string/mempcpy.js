mergeInto(LibraryManager.library, {
  mempcpy: function (to, from, count) {
    from >>>= 0;
    HEAPU8.copyWithin(to >>> 0, from, from + (count >>> 0));
    return (to + count) | 0;
  },
  mempcpy__sig: 'iiii',
  __mempcpy: 'mempcpy',
});
