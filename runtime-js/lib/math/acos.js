mergeInto(LibraryManager.library, {
  acos: function (x) {
    return Math.acos(x);
  },
  acos__sig: 'dd',
  acosf: 'acos',
  acosl: 'acos',
});
