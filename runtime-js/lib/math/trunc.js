mergeInto(LibraryManager.library, {
  trunc: function (x) {
    return Math.trunc(x);
  },
  trunc__sig: 'dd',
  truncf: 'trunc',
  truncl: 'trunc',
});
