mergeInto(LibraryManager.library, {
  copysign: function (x, y) {
    emCell[0] = y;
    var negative = emCell32[1] < 0;
    x = Math.abs(x);
    return negative ? -x : x;
  },
  copysign__sig: 'ddd',
  copysignf: 'copysign',
  copysignl: 'copysign',
});
