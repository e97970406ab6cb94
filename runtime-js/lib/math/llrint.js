mergeInto(LibraryManager.library, {
  llrint: function (x) {
    return emToInt64(_rint(x));
  },
  llrint__sig: 'id',
  llrintf: 'llrint',
  llrintl: 'llrint',
});
