// (a + ib) * (c + id), each step rounded. Where it would be NaN in both parts, infinities are found as annex G of the
// C standard has it: they become boxes of ones, what is finite keeps its sign only.
mergeInto(LibraryManager.library, {
  $emComplexTimes: function (a, b, c, d, round) {
    var ac = round(a * c), bd = round(b * d), ad = round(a * d), bc = round(b * c);
    var real = round(ac - bd), imaginary = round(ad + bc);
    if (real === real || imaginary === imaginary) return [real, imaginary];
    var first = emComplexIsInfinite(a, b), second = emComplexIsInfinite(c, d);
    if (!first && !second) {
      // Finite operands, but a partial product that is too big.
      if (!(Math.abs(ac) === Infinity || Math.abs(bd) === Infinity || Math.abs(ad) === Infinity || Math.abs(bc) === Infinity))
        return [real, imaginary];
      a = emComplexKnown(a);
      b = emComplexKnown(b);
      c = emComplexKnown(c);
      d = emComplexKnown(d);
    }
    if (first) {
      a = emComplexUnit(a);
      b = emComplexUnit(b);
      c = emComplexKnown(c);
      d = emComplexKnown(d);
    }
    if (second) {
      c = emComplexUnit(c);
      d = emComplexUnit(d);
      a = emComplexKnown(a);
      b = emComplexKnown(b);
    }
    return [Infinity * (a * c - b * d), Infinity * (a * d + b * c)];
  },
});
