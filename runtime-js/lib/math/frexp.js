mergeInto(LibraryManager.library, {
  frexp: function (x, to) {
    var exponent = emExponent(x);
    if (x === 0 || x !== x || Math.abs(x) === Infinity) {
      HEAP32[to >> 2] = 0;
      return x;
    }
    HEAP32[to >> 2] = exponent + 1;
    return emScale(x, -exponent - 1);
  },
  frexp__sig: 'ddi',
  frexpf: 'frexp',
  frexpl: 'frexp',
});
