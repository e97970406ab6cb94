// e^x / 2, where e^x may be too large.
mergeInto(LibraryManager.library, {
  $emHalfExp: function (x) {
    var p = emPlus(x, -0.6931471805599453);
    return emExp(p[0], p[1] - 2.3190468138462996e-17);
  },
});
