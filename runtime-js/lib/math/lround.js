mergeInto(LibraryManager.library, {
  lround: function (x) {
    return emToInt(_round(x));
  },
  lround__sig: 'id',
  lroundf: 'lround',
  lroundl: 'lround',
});
