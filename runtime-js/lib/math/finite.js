mergeInto(LibraryManager.library, {
  finite: function (x) {
    return Math.abs(x) < Infinity ? 1 : 0;
  },
  finite__sig: 'id',
  finitef: 'finite',
  __finite: 'finite',
  __finitef: 'finite',
});
