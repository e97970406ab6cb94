// (a + ib) / (c + id), each step rounded, by the rules of annex G. The divisor is scaled to about one first, so that its
// square neither overflows nor vanishes.
mergeInto(LibraryManager.library, {
  $emComplexOver: function (a, b, c, d, round) {
    var scale = 0;
    var most = Math.max(Math.abs(c) || 0, Math.abs(d) || 0);
    if (most > 0 && most < Infinity) {
      scale = -emExponent(most);
      c = round(emScale(c, scale));
      d = round(emScale(d, scale));
    }
    var square = round(round(c * c) + round(d * d));
    var real = round(emScale(round(round(round(a * c) + round(b * d)) / square), scale));
    var imaginary = round(emScale(round(round(round(b * c) - round(a * d)) / square), scale));
    if (real === real || imaginary === imaginary) return [real, imaginary];
    if (square === 0 && (a === a || b === b)) {
      var infinity = _copysign(Infinity, c);
      return [infinity * a, infinity * b];
    }
    if (emComplexIsInfinite(a, b) && Math.abs(c) < Infinity && Math.abs(d) < Infinity) {
      a = emComplexUnit(a);
      b = emComplexUnit(b);
      return [Infinity * (a * c + b * d), Infinity * (b * c - a * d)];
    }
    if (most === Infinity && Math.abs(a) < Infinity && Math.abs(b) < Infinity) {
      c = emComplexUnit(c);
      d = emComplexUnit(d);
      return [0 * (a * c + b * d), 0 * (b * c - a * d)];
    }
    return [real, imaginary];
  },
});
