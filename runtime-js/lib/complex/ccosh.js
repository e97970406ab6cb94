mergeInto(LibraryManager.library, {
  ccosh: function (to, place) {
    emStoreComplex(to, emCcosh(emComplex(place, false)), false);
  },
  ccosh__sig: 'vii',
  ccoshf: function (to, place) {
    emStoreComplex(to, emCcosh(emComplex(place, true)), true);
  },
  ccoshf__sig: 'vii',
  $emCcosh: function (z) {
    var x = z[0], y = z[1], half;
    if (y === 0) return [_cosh(x), x < 0 || 1 / x < 0 ? -y : y];
    if (x === 0) return [_cos(y), Math.abs(y) === Infinity || y !== y ? 0 : x * _sin(y)];
    if (Math.abs(x) === Infinity && !(Math.abs(y) < Infinity)) return [Infinity, NaN];
    if (Math.abs(x) > 709 && Math.abs(x) < 1500) {
      half = emCexp([Math.abs(x) - 0.6931471805599453, y]);
      return [half[0], x < 0 ? -half[1] : half[1]];
    }
    return [_cosh(x) * _cos(y), _sinh(x) * _sin(y)];
  },
});
