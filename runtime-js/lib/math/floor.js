mergeInto(LibraryManager.library, {
  floor: function (x) {
    return Math.floor(x);
  },
  floor__sig: 'dd',
  floorf: 'floor',
  floorl: 'floor',
});
