mergeInto(LibraryManager.library, {
  log: function (x) {
    return Math.log(x);
  },
  log__sig: 'dd',
  logf: 'log',
  logl: 'log',
});
