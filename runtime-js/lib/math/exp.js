mergeInto(LibraryManager.library, {
  exp: function (x) {
    return Math.exp(x);
  },
  exp__sig: 'dd',
  expf: 'exp',
  expl: 'exp',
});
