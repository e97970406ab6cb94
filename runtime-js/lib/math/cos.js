mergeInto(LibraryManager.library, {
  cos: '=Math.cos',
  cos__sig: 'dd',
  cosf: 'cos',
  cosl: 'cos',
});
