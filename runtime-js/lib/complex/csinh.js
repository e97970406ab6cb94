mergeInto(LibraryManager.library, {
  csinh: function (to, place) {
    emStoreComplex(to, emCsinh(emComplex(place, false)), false);
  },
  csinh__sig: 'vii',
  csinhf: function (to, place) {
    emStoreComplex(to, emCsinh(emComplex(place, true)), true);
  },
  csinhf__sig: 'vii',
  $emCsinh: function (z) {
    var x = z[0], y = z[1], half;
    if (y === 0) return [_sinh(x), y];
    if (x === 0) return [Math.abs(y) === Infinity || y !== y ? x : x * _cos(y), _sin(y)];
    if (Math.abs(x) === Infinity && !(Math.abs(y) < Infinity)) return [x, NaN];
    if (Math.abs(x) > 709 && Math.abs(x) < 1500) {
      half = emCexp([Math.abs(x) - 0.6931471805599453, y]);
      return [x < 0 ? -half[0] : half[0], half[1]];
    }
    return [_sinh(x) * _cos(y), _cosh(x) * _sin(y)];
  },
});
