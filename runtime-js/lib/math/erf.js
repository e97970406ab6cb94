mergeInto(LibraryManager.library, {
  erf: function (x) {
    var y = Math.abs(x), p;
    if (y >= 1) return x < 0 ? _erfc(y) - 1 : 1 - _erfc(x);
    if (!(y > 1e-300)) return x * 1.1283791670955126;
    p = emErf(x);
    return p[0] + p[1];
  },
  erf__sig: 'dd',
  erff: 'erf',
  erfl: 'erf',
});
