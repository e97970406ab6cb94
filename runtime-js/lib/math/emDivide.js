// The quotient of two numbers of double precision twice over.
mergeInto(LibraryManager.library, {
  $emDivide: function (a, b) {
    var q = a[0] / b[0], p = emTimes(q, b[0]);
    return emPlus(q, (a[0] - p[0] - p[1] + a[1] - q * b[1]) / b[0]);
  },
});
