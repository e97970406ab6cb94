mergeInto(LibraryManager.library, {
  erf: function (x) {
    var y = Math.abs(x), z = x * x, sum = 0, term = 1, n;
    if (y >= 1) return x < 0 ? _erfc(y) - 1 : 1 - _erfc(x);
    if (y < 1e-9) return x * 1.1283791670955126;
    for (n = 0; Math.abs(term) > 1e-19; n++) {
      sum += term / (2 * n + 1);
      term *= -z / (n + 1);
    }
    return sum * x * 1.1283791670955126;
  },
  erf__sig: 'dd',
  erff: 'erf',
  erfl: 'erf',
});
