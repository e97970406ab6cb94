mergeInto(LibraryManager.library, {
  atan2: function (y, x) {
    return Math.atan2(y, x);
  },
  atan2__sig: 'ddd',
  atan2f: 'atan2',
  atan2l: 'atan2',
});
