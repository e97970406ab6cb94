mergeInto(LibraryManager.library, {
  tan: '=Math.tan',
  tan__sig: 'dd',
  tanf: 'tan',
  tanl: 'tan',
});
