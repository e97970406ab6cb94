mergeInto(LibraryManager.library, {
  log2: function (x) {
    if (!(x > 0 && x < Infinity)) return Math.log(x);
    var p = emMultiply(emLog(x), [1.4426950408889634, 2.0355273740931033e-17]);
    return p[0];
  },
  log2__sig: 'dd',
  log2f: 'log2',
  log2l: 'log2',
});
