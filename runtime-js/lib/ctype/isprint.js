mergeInto(LibraryManager.library, {
  isprint: function (c) {
    return (c - 32) >>> 0 < 95 ? 1 : 0;
  },
  isprint__sig: 'ii',
});
