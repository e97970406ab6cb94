mergeInto(LibraryManager.library, {
  __fpclassify: function (x) {
    x = Math.abs(x);
    return x !== x ? 0 : x === Infinity ? 1 : x === 0 ? 2 : x < 2.2250738585072014e-308 ? 3 : 4;
  },
  __fpclassify__sig: 'id',
});
