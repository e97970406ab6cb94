// x y + z with one rounding (Boldo and Melquiond: round the small parts to odd, then add).
mergeInto(LibraryManager.library, {
  fma: function (x, y, z) {
    var product = x * y, ex, ey, ez, e, p, u, t, v, w, result, big;
    if (!(Math.abs(x) < Infinity && Math.abs(y) < Infinity)) return product + z;
    if (!(Math.abs(z) < Infinity)) return z;
    if (x === 0 || y === 0) return product + z;
    ex = emExponent(x);
    ey = emExponent(y);
    x = emScale(x, -ex);
    y = emScale(y, -ey);
    e = ex + ey;
    p = emTimes(x, y);
    if (z === 0) {
      z = 0;
      ez = e;
    } else ez = emExponent(z);
    if (ez - e > 200) {
      // The product is less than a quarter of the last place of z.
      return z;
    }
    // A z far below the product only says on which side of it the result lies.
    if (e - ez > 200) z = z > 0 ? 6e-61 : -6e-61;
    else z = emScale(z, -e);
    u = emPlus(z, p[1]);
    v = emPlus(p[0], u[0]);
    w = emToOdd(v[1], u[1]);
    result = v[0] + w;
    if (result === 0 && v[0] === 0 && w === 0) return z === 0 || x * y !== -z ? result : 0;
    // Where even 2^8 of that scale is below half of the least number, the sign is all that is left.
    if (result === 0 || e < -1083 || emExponent(result) + e >= -1022) return emScale(result, e);
    // The result has fewer bits than usual: round where its last place will be.
    big = emScale(result < 0 ? -1 : 1, -1022 - e);
    t = emPlus(big, v[0]);
    result = t[0] + emToOdd(t[1], w) - big;
    if (result === 0) return v[0] + w < 0 ? -0 : 0;
    return emScale(result, e);
  },
  fma__sig: 'dddd',
  fmal: 'fma',
});
