mergeInto(LibraryManager.library, {
  llround: function (x) {
    return emToInt64(_round(x));
  },
  llround__sig: 'id',
  llroundf: 'llround',
  llroundl: 'llround',
});
