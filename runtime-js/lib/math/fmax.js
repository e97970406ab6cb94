// A NaN counts as missing.
mergeInto(LibraryManager.library, {
  fmax: function (x, y) {
    return x !== x ? y : y !== y ? x : Math.max(x, y);
  },
  fmax__sig: 'ddd',
  fmaxf: 'fmax',
  fmaxl: 'fmax',
});
