mergeInto(LibraryManager.library, {
  exp10: function (x) {
    return _pow(10, x);
  },
  exp10__sig: 'dd',
  exp10f: 'exp10',
  exp10l: 'exp10',
  pow10: 'exp10',
  pow10f: 'exp10',
  __exp10: 'exp10',
  __exp10f: 'exp10',
  pow10l: 'pow10',
});
