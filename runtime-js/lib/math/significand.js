mergeInto(LibraryManager.library, {
  significand: function (x) {
    return x === 0 || x !== x || Math.abs(x) === Infinity ? x : emScale(x, -emExponent(x));
  },
  significand__sig: 'dd',
  significandf: 'significand',
});
