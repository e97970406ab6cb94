mergeInto(LibraryManager.library, {
  isalnum: function (c) {
    return ((c | 32) - 97) >>> 0 < 26 || (c - 48) >>> 0 < 10 ? 1 : 0;
  },
  isalnum__sig: 'ii',
});
