// A NaN counts as missing.
mergeInto(LibraryManager.library, {
  fmin: function (x, y) {
    return x !== x ? y : y !== y ? x : Math.min(x, y);
  },
  fmin__sig: 'ddd',
  fminf: 'fmin',
  fminl: 'fmin',
});
