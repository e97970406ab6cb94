mergeInto(LibraryManager.library, {
  exp2: function (x) {
    if (!(Math.abs(x) < 1100)) return x !== x ? x : x > 0 ? Infinity : 0;
    var p = emTimes(x, 0.6931471805599453);
    p = emPlus(p[0], p[1] + x * 2.3190468138462996e-17);
    return emExp(p[0], p[1]);
  },
  exp2__sig: 'dd',
  exp2f: 'exp2',
  exp2l: 'exp2',
});
