mergeInto(LibraryManager.library, {
  islower: function (c) {
    return (c - 97) >>> 0 < 26 ? 1 : 0;
  },
  islower__sig: 'ii',
});
