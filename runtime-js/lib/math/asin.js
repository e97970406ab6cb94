mergeInto(LibraryManager.library, {
  asin: function (x) {
    return Math.asin(x);
  },
  asin__sig: 'dd',
  asinf: 'asin',
  asinl: 'asin',
});
