mergeInto(LibraryManager.library, {
  cosh: function (x) {
    // What engines give is less exact here.
    if (Math.abs(x) > 709) return emHalfExp(Math.abs(x));
    return Math.cosh(x);
  },
  cosh__sig: 'dd',
  coshf: 'cosh',
  coshl: 'cosh',
});
