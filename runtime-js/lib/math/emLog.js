// The natural logarithm of a positive finite number, to about 70 bits: [high, low].
mergeInto(LibraryManager.library, {
  $emLog: function (x) {
    var k = emExponent(x), m = emScale(x, -k), f, d, s, e, z, tail, sum, p, i;
    if (m > 1.4142135623730951) {
      m /= 2;
      k++;
    }
    // log m = 2 atanh s, s = (m - 1) / (m + 1), |s| < 0.1716
    f = m - 1;
    d = emPlus(2, f);
    s = f / d[0];
    e = emTimes(s, d[0]);
    e = (f - e[0] - e[1] - s * d[1]) / d[0];
    z = emMultiply([s, e], [s, e]);
    for (tail = 0, i = 29; i >= 7; i -= 2) tail = tail * z[0] + 1 / i;
    sum = emPlus(0.2, -1.1102230246251566e-17 + z[0] * tail);
    sum = emMultiply(z, sum);
    p = emPlus(0.3333333333333333, sum[0]);
    sum = emMultiply(z, [p[0], p[1] + sum[1] + 1.850371707708594e-17]);
    p = emPlus(1, sum[0]);
    sum = emMultiply([2 * s, 2 * e], [p[0], p[1] + sum[1]]);
    p = emPlus(k * 0.6931471803691238, sum[0]);
    return emPlus(p[0], p[1] + sum[1] + k * 1.9082149292705877e-10);
  },
});
