mergeInto(LibraryManager.library, {
  isdigit: function (c) {
    return (c - 48) >>> 0 < 10 ? 1 : 0;
  },
  isdigit__sig: 'ii',
});
