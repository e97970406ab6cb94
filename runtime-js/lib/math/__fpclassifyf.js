mergeInto(LibraryManager.library, {
  __fpclassifyf: function (x) {
    x = Math.abs(x);
    return x !== x ? 0 : x === Infinity ? 1 : x === 0 ? 2 : x < 1.1754943508222875e-38 ? 3 : 4;
  },
  __fpclassifyf__sig: 'if',
});
