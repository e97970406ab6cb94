mergeInto(LibraryManager.library, {
  remquo: function (x, y, to) {
    var a = Math.abs(x), b = Math.abs(y), quotient = 0, negative;
    HEAP32[to >> 2] = 0;
    if (!(a < Infinity) || !(b === b) || b === 0) return NaN;
    if (b === Infinity) return x;
    negative = x < 0 || (x === 0 && 1 / x < 0);
    if (b < 1e307) a %= b * 8;
    for (var n = 4; n; n >>= 1)
      if (a >= b * n) {
        a -= b * n;
        quotient += n;
      }
    // Exact: what is left is below b, and the comparison is with the other half.
    if (a > b - a || (a === b - a && quotient & 1)) {
      a -= b;
      quotient++;
    }
    quotient &= 7;
    HEAP32[to >> 2] = negative !== y < 0 ? -quotient : quotient;
    return negative ? -a : a;
  },
  remquo__sig: 'dddi',
  remquof: 'remquo',
  remquol: 'remquo',
});
