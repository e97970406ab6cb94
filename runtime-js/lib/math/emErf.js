// erf x for |x| < 1 as [high, low]: what is added to the first term of the series is small against it.
mergeInto(LibraryManager.library, {
  $emErf: function (x) {
    var z = x * x, first = emTimes(x, 1.1283791670955126), sum = 0, n;
    for (n = 20; n; n--) sum = 1 / (2 * n + 1) - (z / (n + 1)) * sum;
    // erf x = 2 / sqrt(pi) x (1 - z sum)
    return [first[0], first[1] + x * 1.533545961316588e-17 - z * sum * first[0]];
  },
});
