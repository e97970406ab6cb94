mergeInto(LibraryManager.library, {
  lrint: function (x) {
    return emToInt(_rint(x));
  },
  lrint__sig: 'id',
  lrintf: 'lrint',
  lrintl: 'lrint',
});
