mergeInto(LibraryManager.library, {
  ceil: function (x) {
    return Math.ceil(x);
  },
  ceil__sig: 'dd',
  ceilf: 'ceil',
  ceill: 'ceil',
});
