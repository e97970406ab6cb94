// Neither target has another rounding than to nearest.
mergeInto(LibraryManager.library, {
  fegetround: function () {
    return 0;
  },
  fegetround__sig: 'i',
  fesetround: function (mode) {
    return mode ? -1 : 0;
  },
  fesetround__sig: 'ii',
  fegetenv: function (to) {
    HEAP32[to >> 2] = 0;
    return 0;
  },
  fegetenv__sig: 'ii',
  feholdexcept: 'fegetenv',
  fesetenv: function (from) {
    return 0;
  },
  fesetenv__sig: 'ii',
  feupdateenv: 'fesetenv',
});
