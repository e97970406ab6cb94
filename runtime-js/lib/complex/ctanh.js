// Kahan's way.
mergeInto(LibraryManager.library, {
  ctanh: function (to, place) {
    emStoreComplex(to, emCtanh(emComplex(place, false)), false);
  },
  ctanh__sig: 'vii',
  ctanhf: function (to, place) {
    emStoreComplex(to, emCtanh(emComplex(place, true)), true);
  },
  ctanhf__sig: 'vii',
  $emCtanh: function (z) {
    var x = z[0], y = z[1], tangent, beta, sine, rho;
    if (Math.abs(x) > 22) return [x < 0 ? -1 : 1, Math.abs(y) < Infinity ? 4 * _sin(y) * _cos(y) * _exp(-2 * Math.abs(x)) : 0 * (y < 0 ? -1 : 1)];
    if (!(Math.abs(y) < Infinity)) return [x === 0 ? x : NaN, NaN];
    if (y === 0) return [_tanh(x), y];
    tangent = _tan(y);
    beta = 1 + tangent * tangent;
    sine = _sinh(x);
    rho = Math.sqrt(1 + sine * sine);
    if (Math.abs(tangent) === Infinity) return [rho / sine, 1 / tangent];
    return [(beta * rho * sine) / (1 + beta * sine * sine), tangent / (1 + beta * sine * sine)];
  },
});
