mergeInto(LibraryManager.library, {
  wmemset: function (to, value, count) {
    HEAP32.fill(value, to >>> 2, (to >>> 2) + (count >>> 0));
    return to;
  },
  wmemset__sig: 'iiii',
});
