mergeInto(LibraryManager.library, {
  modff: function (x, to) {
    var whole = Math.trunc(x);
    HEAPF32[to >> 2] = whole;
    if (Math.abs(x) === Infinity || x === whole) return x < 0 || 1 / x < 0 ? -0 : 0;
    return x - whole;
  },
  modff__sig: 'ffi',
});
