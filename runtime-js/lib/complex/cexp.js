mergeInto(LibraryManager.library, {
  cexp: function (to, place) {
    emStoreComplex(to, emCexp(emComplex(place, false)), false);
  },
  cexp__sig: 'vii',
  cexpf: function (to, place) {
    emStoreComplex(to, emCexp(emComplex(place, true)), true);
  },
  cexpf__sig: 'vii',
  $emCexp: function (z) {
    var x = z[0], y = z[1], scale;
    if (y === 0) return [_exp(x), y];
    if (x === -Infinity && !(Math.abs(y) < Infinity)) return [0, 0];
    if (x === Infinity && !(Math.abs(y) < Infinity)) return [x, NaN];
    // The exponential alone may overflow where its product with a sine does not.
    scale = x > 709 && x < 1500 ? 700 : 0;
    x = _exp(x - scale);
    y = [x * _cos(y), x * _sin(y)];
    return scale ? [y[0] * _exp(scale), y[1] * _exp(scale)] : y;
  },
});
