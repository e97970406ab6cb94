mergeInto(LibraryManager.library, {
  expm1: function (x) {
    return Math.expm1(x);
  },
  expm1__sig: 'dd',
  expm1f: 'expm1',
  expm1l: 'expm1',
});
