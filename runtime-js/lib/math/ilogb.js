mergeInto(LibraryManager.library, {
  ilogb: function (x) {
    if (x === 0 || x !== x) return -2147483648;
    return Math.abs(x) === Infinity ? 2147483647 : emExponent(x);
  },
  ilogb__sig: 'id',
  ilogbf: 'ilogb',
  ilogbl: 'ilogb',
});
