mergeInto(LibraryManager.library, {
  fdim: function (x, y) {
    return x !== x || y !== y ? NaN : x > y ? x - y : 0;
  },
  fdim__sig: 'ddd',
  fdimf: 'fdim',
  fdiml: 'fdim',
});
