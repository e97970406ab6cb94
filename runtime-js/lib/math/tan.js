mergeInto(LibraryManager.library, {
  tan: function (x) {
    return Math.tan(x);
  },
  tan__sig: 'dd',
  tanf: 'tan',
  tanl: 'tan',
});
