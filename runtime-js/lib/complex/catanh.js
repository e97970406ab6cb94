mergeInto(LibraryManager.library, {
  catanh: function (to, place) {
    emStoreComplex(to, emCatanh(emComplex(place, false)), false);
  },
  catanh__sig: 'vii',
  catanhf: function (to, place) {
    emStoreComplex(to, emCatanh(emComplex(place, true)), true);
  },
  catanhf__sig: 'vii',
  $emCatanh: function (z) {
    var x = z[0], y = z[1], less = 1 - Math.abs(x), real;
    if (Math.abs(x) > 1e150 || Math.abs(y) > 1e150) {
      // 1/z is what is left of it; the squares would overflow.
      real = Math.abs(x) === Infinity || Math.abs(y) === Infinity ? 0 : x / _hypot(x, y) / _hypot(x, y);
      return [x < 0 || 1 / x < 0 ? -Math.abs(real) : Math.abs(real), y < 0 || 1 / y < 0 ? -1.5707963267948966 : 1.5707963267948966];
    }
    real = less === 0 && y === 0 ? Infinity : 0.25 * _log1p((4 * Math.abs(x)) / (less * less + y * y));
    return [x < 0 || 1 / x < 0 ? -real : real, y === 0 && Math.abs(x) < 1 ? y : 0.5 * Math.atan2(2 * y, less * (1 + Math.abs(x)) - y * y)];
  },
});
