mergeInto(LibraryManager.library, {
  asin: '=Math.asin',
  asin__sig: 'dd',
  asinf: 'asin',
  asinl: 'asin',
});
