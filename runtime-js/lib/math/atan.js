mergeInto(LibraryManager.library, {
  atan: function (x) {
    return Math.atan(x);
  },
  atan__sig: 'dd',
  atanf: 'atan',
  atanl: 'atan',
});
