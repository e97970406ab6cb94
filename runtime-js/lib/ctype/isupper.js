mergeInto(LibraryManager.library, {
  isupper: function (c) {
    return (c - 65) >>> 0 < 26 ? 1 : 0;
  },
  isupper__sig: 'ii',
});
