mergeInto(LibraryManager.library, {
  exp: '=Math.exp',
  exp__sig: 'dd',
  expf: 'exp',
  expl: 'exp',
});
