// e^(h + l), l small against h.
mergeInto(LibraryManager.library, {
  $emExp: function (h, l) {
    var k, r, a, b, half, sum, i;
    if (h > 710) return Infinity;
    if (h < -746) return 0;
    k = Math.round(h * 1.4426950408889634);
    r = emPlus(h - k * 0.6931471803691238, l - k * 1.9082149292705877e-10);
    for (sum = 0, i = 15; i >= 3; i--) sum = (sum * r[0] + 1) / i;
    // e^r = 1 + r + r^2 / 2 + r^3 / 2 sum: what is not small is added in two parts
    half = emTimes(r[0], r[0] / 2);
    a = emPlus(1, r[0]);
    b = emPlus(a[0], half[0]);
    return emScale(b[0] + (b[1] + a[1] + half[1] + (r[1] + r[0] * r[1]) + half[0] * r[0] * sum), k);
  },
});
