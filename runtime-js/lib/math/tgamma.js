mergeInto(LibraryManager.library, {
  tgamma: function (x) {
    var product = [1, 0], y = Math.abs(x), whole = x === Math.floor(x), scale = 0;
    if (y < 1e-20) return 1 / x;
    if (x === -Infinity || (x < 0 && whole)) return NaN;
    if (x > 171.7) return Infinity;
    if (x !== x) return x;
    if (x < -185) return (Math.floor(x) & 1 ? -1 : 1) * 0;
    if (y < 1) {
      if (x > 0) return emDivide([1, 0], emMultiply(emGamma(x - 1), [x, 0]))[0];
      return emDivide([1, 0], emMultiply(emMultiply(emGamma(x), [x, 0]), emPlus(1, x)))[0];
    }
    // Down to where the series holds; y - 1 is exact.
    while (y > 2.5) {
      y -= 1;
      product = emMultiply(product, [y, 0]);
      if (product[0] > 1e200) {
        product = [product[0] * 2.409919865102884e-181, product[1] * 2.409919865102884e-181]; // 2^-600
        scale = 600;
      }
    }
    y = emGamma(y - 2);
    if (x > 0) return emScale(emDivide(product, y)[0], scale);
    product = emMultiply(product, emMultiply(emSinPi(x), [-x, 0]));
    return emScale(emDivide(emMultiply(y, [Math.PI, 1.2246467991473532e-16]), product)[0], -scale);
  },
  tgamma__sig: 'dd',
  tgammaf: 'tgamma',
  tgammal: 'tgamma',
});
