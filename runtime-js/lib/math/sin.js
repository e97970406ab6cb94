mergeInto(LibraryManager.library, {
  sin: '=Math.sin',
  sin__sig: 'dd',
  sinf: 'sin',
  sinl: 'sin',
});
