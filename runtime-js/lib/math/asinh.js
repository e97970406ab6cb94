mergeInto(LibraryManager.library, {
  asinh: function (x) {
    return Math.asinh(x);
  },
  asinh__sig: 'dd',
  asinhf: 'asinh',
  asinhl: 'asinh',
});
