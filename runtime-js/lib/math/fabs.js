mergeInto(LibraryManager.library, {
  fabs: function (x) {
    return Math.abs(x);
  },
  fabs__sig: 'dd',
  fabsf: 'fabs',
  fabsl: 'fabs',
});
