mergeInto(LibraryManager.library, {
  tgamma: function (x) {
    var product = [1, 0], y, whole = x === Math.floor(x), scale = 0;
    if (x === 0) return 1 / x;
    if (x === -Infinity || (x < 0 && whole)) return NaN;
    if (x > 171.7) return Infinity;
    if (x !== x) return x;
    if (x < -185) return (Math.floor(x) & 1 ? -1 : 1) * 0;
    y = Math.abs(x);
    if (x < 0 && y < 1) return _tgamma(x + 1) / x;
    if (y < 1) return 1 / ((1 + emGammaTail(y + 1)) * y);
    // Down to where the series holds; y - 1 is exact.
    while (y > 2.5) {
      y -= 1;
      product = emMultiply(product, [y, 0]);
      if (product[0] > 1e200) {
        product = [product[0] * 2.409919865102884e-181, product[1] * 2.409919865102884e-181]; // 2^-600
        scale = 600;
      }
    }
    y = 1 + emGammaTail(y);
    if (x > 0) return emScale(product[0] / y + product[1] / y, scale);
    return emScale((-Math.PI * y) / (x * emSinPi(x)) / product[0], -scale);
  },
  tgamma__sig: 'dd',
  tgammaf: 'tgamma',
  tgammal: 'tgamma',
});
