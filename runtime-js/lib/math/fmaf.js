mergeInto(LibraryManager.library, {
  fmaf: function (x, y, z) {
    // The product of two floats is exact as a double.
    var product = x * y;
    if (!(Math.abs(product) < Infinity && Math.abs(z) < Infinity)) return product + z;
    return emToOdd(product, z);
  },
  fmaf__sig: 'ffff',
});
