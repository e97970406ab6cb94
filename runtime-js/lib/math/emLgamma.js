// log |gamma(x)|: within one unit in the last place, and within 1e-16 next to a zero left of -2.
mergeInto(LibraryManager.library, {
  $emLgamma: function (x) {
    var product = [1, 0], y = x, log, other, sum;
    if (x !== x) return x;
    if (Math.abs(x) === Infinity || (x <= 0 && x === Math.floor(x))) return Infinity;
    if (Math.abs(x) < 1e-18) return -Math.log(Math.abs(x));
    if (x > 1e18) return x * (emLog(x)[0] - 1);
    if (x >= 16) return emStirling(x)[0];
    if (x < -16) {
      // |gamma(x) gamma(-x)| = pi / |x sin(pi x)|
      other = emMultiply(emMultiply(emSinPi(x), [x, 0]), [0.3183098861837907, -1.9678676675182486e-17]);
      log = emStirling(-x);
      other = emLogOf(other);
      sum = emPlus(log[0], other[0]);
      return 0 - (sum[0] + (sum[1] + log[1] + other[1]));
    }
    // To where the series holds, by steps that are exact.
    for (; y > 2.5; product = emMultiply(product, [y, 0])) y -= 1;
    if (x > 2.5) return emLogOf(emDivide(product, emGamma(y - 2)))[0];
    for (; y < -1; y += 1) product = emMultiply(product, [y, 0]);
    // By the term of the series at which nothing cancels near 1 and near 2.
    if (y < 1) product = emMultiply(product, [y, 0]);
    if (y < 0.5) product = emMultiply(product, emPlus(1, y));
    return 0 - emLogOf(emMultiply(product, emGamma(y < 0.5 ? y : y < 1 ? y - 1 : y - 2)))[0];
  },
  // log |p[0] + p[1]| as [high, low]
  $emLogOf: function (p) {
    var log = emLog(Math.abs(p[0]));
    return emPlus(log[0], log[1] + p[1] / p[0]);
  },
  // log gamma(x) for x from 16 to 1e18, as [high, low]
  $emStirling: function (x) {
    var z = 1 / (x * x), log = emLog(x), tail, sum;
    tail = ((((((z * -691) / 360360 + 1 / 1188) * z - 1 / 1680) * z + 1 / 1260) * z - 1 / 360) * z + 1 / 12) / x;
    log = emMultiply(emPlus(log[0] - 1, log[1]), emPlus(x, -0.5));
    sum = emPlus(log[0], 0.4189385332046727);
    return emPlus(sum[0], sum[1] + (log[1] + (1.6728209650585413e-17 + tail)));
  },
});
