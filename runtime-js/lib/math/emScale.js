// x * 2^n, rounded once.
mergeInto(LibraryManager.library, {
  $emScale: function (x, n) {
    var exponent;
    if (x === 0 || x !== x || Math.abs(x) === Infinity) return x;
    exponent = emExponent(x) + n;
    if (exponent > 1023) return x * Infinity;
    if (exponent < -1080) return x * 0;
    // First to where nothing is lost, then one step that rounds.
    if (exponent < -1022) {
      x = emScale(x, -emExponent(x));
      return x * Math.pow(2, exponent + 1022) * 2.2250738585072014e-308;
    }
    for (; n > 1000; n -= 1000) x *= Math.pow(2, 1000);
    for (; n < -1000; n += 1000) x *= Math.pow(2, -1000);
    return x * Math.pow(2, n);
  },
});
