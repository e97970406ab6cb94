// The trapezoidal rule for the integral of e^(-t^2) / (t^2 + x^2), with the pole's share taken out: 17 digits from 13 terms.
mergeInto(LibraryManager.library, {
  erfc: function (x) {
    var sum, n, high, result;
    if (x !== x) return x;
    if (x < 0.5) return x < -6.5 ? 2 : 1 - _erf(x);
    if (x > 27.3) return 0;
    sum = 1 / (x * x);
    for (n = 1; n < 14; n++) sum += (2 * Math.exp(-n * n * 0.25)) / (n * n * 0.25 + x * x);
    // x^2 in two parts, the first of them exact.
    high = Math.fround(x);
    result = ((0.5 * x) / Math.PI) * sum * Math.exp(-high * high) * Math.exp((high - x) * (high + x));
    return x < 6 ? result - 2 / (Math.exp(4 * Math.PI * x) - 1) : result;
  },
  erfc__sig: 'dd',
  erfcf: 'erfc',
  erfcl: 'erfc',
});
