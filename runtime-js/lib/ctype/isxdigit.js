mergeInto(LibraryManager.library, {
  isxdigit: function (c) {
    return ((c | 32) - 97) >>> 0 < 6 || (c - 48) >>> 0 < 10 ? 1 : 0;
  },
  isxdigit__sig: 'ii',
});
