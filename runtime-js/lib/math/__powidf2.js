// compiler-rt's power with a whole exponent.
mergeInto(LibraryManager.library, {
  __powidf2: function (x, n) {
    return _pow(x, n);
  },
  __powidf2__sig: 'ddi',
  __powisf2: '__powidf2',
});
