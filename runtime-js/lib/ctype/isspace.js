mergeInto(LibraryManager.library, {
  isspace: function (c) {
    return c === 32 || (c - 9) >>> 0 < 5 ? 1 : 0;
  },
  isspace__sig: 'ii',
});
