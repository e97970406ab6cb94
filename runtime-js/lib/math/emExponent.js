// The exponent of a finite number other than zero: 2^e <= |x| < 2^(e+1).
mergeInto(LibraryManager.library, {
  $emExponent: function (x) {
    var exponent;
    emCell[0] = x;
    exponent = (emCell32[1] >>> 20) & 2047;
    if (exponent) return exponent - 1023;
    emCell[0] = x * 18014398509481984;
    return ((emCell32[1] >>> 20) & 2047) - 1077;
  },
});
