mergeInto(LibraryManager.library, {
  isalpha: function (c) {
    return ((c | 32) - 97) >>> 0 < 26 ? 1 : 0;
  },
  isalpha__sig: 'ii',
});
