// The product of two numbers of double precision twice over.
mergeInto(LibraryManager.library, {
  $emMultiply: function (a, b) {
    var p = emTimes(a[0], b[0]);
    p[1] += a[0] * b[1] + a[1] * b[0];
    return emPlus(p[0], p[1]);
  },
});
