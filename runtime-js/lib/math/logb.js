mergeInto(LibraryManager.library, {
  logb: function (x) {
    if (x === 0) return -Infinity;
    return x !== x ? x : Math.abs(x) === Infinity ? Infinity : emExponent(x);
  },
  logb__sig: 'dd',
  logbf: 'logb',
  logbl: 'logb',
});
