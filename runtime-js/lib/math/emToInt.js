mergeInto(LibraryManager.library, {
  $emToInt: function (x) {
    return Math.abs(x) < 2147483648.5 ? x | 0 : -2147483648;
  },
});
