mergeInto(LibraryManager.library, {
  isgraph: function (c) {
    return (c - 33) >>> 0 < 94 ? 1 : 0;
  },
  isgraph__sig: 'ii',
});
