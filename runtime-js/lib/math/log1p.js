mergeInto(LibraryManager.library, {
  log1p: function (x) {
    return Math.log1p(x);
  },
  log1p__sig: 'dd',
  log1pf: 'log1p',
  log1pl: 'log1p',
});
