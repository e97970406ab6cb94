mergeInto(LibraryManager.library, {
  cos: function (x) {
    return Math.cos(x);
  },
  cos__sig: 'dd',
  cosf: 'cos',
  cosl: 'cos',
});
