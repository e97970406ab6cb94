mergeInto(LibraryManager.library, {
  abs: function (n) {
    return n < 0 ? -n | 0 : n;
  },
  abs__sig: 'ii',
  labs: 'abs',
});
