mergeInto(LibraryManager.library, {
  tolower: function (c) {
    return (c - 65) >>> 0 < 26 ? c + 32 : c;
  },
  tolower__sig: 'ii',
});
