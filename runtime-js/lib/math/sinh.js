mergeInto(LibraryManager.library, {
  sinh: function (x) {
    // What engines give is less exact here.
    if (Math.abs(x) > 709) return (x < 0 ? -1 : 1) * emHalfExp(Math.abs(x));
    return Math.sinh(x);
  },
  sinh__sig: 'dd',
  sinhf: 'sinh',
  sinhl: 'sinh',
});
