mergeInto(LibraryManager.library, {
  sinh: function (x) {
    return Math.sinh(x);
  },
  sinh__sig: 'dd',
  sinhf: 'sinh',
  sinhl: 'sinh',
});
