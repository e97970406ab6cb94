// compiler-rt's complex products.
mergeInto(LibraryManager.library, {
  __muldc3: function (to, a, b, c, d) {
    var result = emComplexTimes(a, b, c, d, Number);
    emStoreDouble(to, result[0]);
    emStoreDouble(to + 8, result[1]);
  },
  __muldc3__sig: 'vidddd',
  __mulsc3: function (to, a, b, c, d) {
    var result = emComplexTimes(a, b, c, d, Math.fround);
    HEAPF32[to >> 2] = result[0];
    HEAPF32[(to + 4) >> 2] = result[1];
  },
  __mulsc3__sig: 'viffff',
});
