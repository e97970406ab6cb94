mergeInto(LibraryManager.library, {
  ldexp: function (x, n) {
    return emScale(x, n);
  },
  ldexp__sig: 'ddi',
  ldexpf: 'ldexp',
  ldexpl: 'ldexp',
  scalbn: 'ldexp',
  scalbnf: 'ldexp',
  scalbln: 'ldexp',
  scalblnf: 'ldexp',
  scalbnl: 'scalbn',
  scalblnl: 'scalbln',
});
