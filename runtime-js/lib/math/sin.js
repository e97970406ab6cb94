mergeInto(LibraryManager.library, {
  sin: function (x) {
    return Math.sin(x);
  },
  sin__sig: 'dd',
  sinf: 'sin',
  sinl: 'sin',
});
