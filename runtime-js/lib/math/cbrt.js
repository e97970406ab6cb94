mergeInto(LibraryManager.library, {
  cbrt: function (x) {
    return Math.cbrt(x);
  },
  cbrt__sig: 'dd',
  cbrtf: 'cbrt',
  cbrtl: 'cbrt',
});
