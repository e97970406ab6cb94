mergeInto(LibraryManager.library, {
  modf: function (x, to) {
    var whole = Math.trunc(x);
    emStoreDouble(to, whole);
    if (Math.abs(x) === Infinity || x === whole) return x < 0 || 1 / x < 0 ? -0 : 0;
    return x - whole;
  },
  modf__sig: 'ddi',
  modfl: 'modf',
});
