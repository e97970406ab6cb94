mergeInto(LibraryManager.library, {
  sqrt: function (x) {
    return Math.sqrt(x);
  },
  sqrt__sig: 'dd',
  sqrtf: 'sqrt',
  sqrtl: 'sqrt',
});
