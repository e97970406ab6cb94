mergeInto(LibraryManager.library, {
  acos: '=Math.acos',
  acos__sig: 'dd',
  acosf: 'acos',
  acosl: 'acos',
});
