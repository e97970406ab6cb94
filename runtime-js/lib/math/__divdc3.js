// compiler-rt's complex quotients.
mergeInto(LibraryManager.library, {
  __divdc3: function (to, a, b, c, d) {
    var result = emComplexOver(a, b, c, d, Number);
    emStoreDouble(to, result[0]);
    emStoreDouble(to + 8, result[1]);
  },
  __divdc3__sig: 'vidddd',
  __divsc3: function (to, a, b, c, d) {
    var result = emComplexOver(a, b, c, d, Math.fround);
    HEAPF32[to >> 2] = result[0];
    HEAPF32[(to + 4) >> 2] = result[1];
  },
  __divsc3__sig: 'viffff',
});
