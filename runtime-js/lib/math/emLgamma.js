// log |gamma(x)|
mergeInto(LibraryManager.library, {
  $emLgamma: function (x) {
    var product = 1, z, sum;
    if (x !== x) return x;
    if (Math.abs(x) === Infinity || (x <= 0 && x === Math.floor(x))) return Infinity;
    if (x < 0) {
      if (x > -1e-10) return -Math.log(-x);
      return Math.log(Math.abs(Math.PI / (x * emSinPi(x)[0]))) - emLgamma(-x);
    }
    if (x < 0.5) return -Math.log1p((x - 1) * x * emGammaSum(x - 1)) - Math.log(x);
    // 1 / gamma(x) = x / gamma(x + 1) = 1 + (x - 1) (1 + x^2 sum): nothing cancels near 1.
    if (x < 1) return emNegativeLog1p(emTimes(x - 1, 1 + x * x * emGammaSum(x - 1)));
    if (x <= 3) return emNegativeLog1p(emMultiply(emTimes(x - 1, x - 2), [emGammaSum(x - 2), 0]));
    if (x < 12) {
      while (x > 3) product *= x -= 1;
      return Math.log(product / emGamma(x - 2)[0]);
    }
    if (x > 1e18) return x * (Math.log(x) - 1);
    z = 1 / (x * x);
    sum = ((((((z * -691) / 360360 + 1 / 1188) * z - 1 / 1680) * z + 1 / 1260) * z - 1 / 360) * z + 1 / 12) / x;
    return (x - 0.5) * (Math.log(x) - 1) + (0.41893853320467274 + sum);
  },
  // -log(1 + p[0] + p[1])
  $emNegativeLog1p: function (p) {
    return 0 - Math.log1p(p[0]) - p[1] / (1 + p[0]);
  },
});
