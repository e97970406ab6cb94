mergeInto(LibraryManager.library, {
  log: '=Math.log',
  log__sig: 'dd',
  logf: 'log',
  logl: 'log',
});
