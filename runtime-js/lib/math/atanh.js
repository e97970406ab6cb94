mergeInto(LibraryManager.library, {
  atanh: function (x) {
    return Math.atanh(x);
  },
  atanh__sig: 'dd',
  atanhf: 'atanh',
  atanhl: 'atanh',
});
