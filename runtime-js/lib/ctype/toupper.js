mergeInto(LibraryManager.library, {
  toupper: function (c) {
    return (c - 97) >>> 0 < 26 ? c - 32 : c;
  },
  toupper__sig: 'ii',
});
