mergeInto(LibraryManager.library, {
  log10: function (x) {
    if (!(x > 0 && x < Infinity)) return Math.log(x);
    var p = emMultiply(emLog(x), [0.4342944819032518, 1.098319650216765e-17]);
    return p[0];
  },
  log10__sig: 'dd',
  log10f: 'log10',
  log10l: 'log10',
});
