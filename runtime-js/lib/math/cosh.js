mergeInto(LibraryManager.library, {
  cosh: function (x) {
    return Math.cosh(x);
  },
  cosh__sig: 'dd',
  coshf: 'cosh',
  coshl: 'cosh',
});
