// Neither target has flags for exceptions: FE_ALL_EXCEPT is 0.
mergeInto(LibraryManager.library, {
  feclearexcept: function (which) {
    return 0;
  },
  feclearexcept__sig: 'ii',
  feraiseexcept: 'feclearexcept',
  fetestexcept: 'feclearexcept',
  fegetexceptflag: function (to, which) {
    HEAP32[to >> 2] = 0;
    return 0;
  },
  fegetexceptflag__sig: 'iii',
  fesetexceptflag: function (from, which) {
    return 0;
  },
  fesetexceptflag__sig: 'iii',
});
