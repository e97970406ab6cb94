// A complex number in memory as [real, imaginary]. Arguments and results of functions are passed by pointers.
mergeInto(LibraryManager.library, {
  $emComplex: function (place, single) {
    return single ? [HEAPF32[place >> 2], HEAPF32[(place + 4) >> 2]] : [emLoadDouble(place), emLoadDouble(place + 8)];
  },
  $emStoreComplex: function (to, value, single) {
    if (single) {
      HEAPF32[to >> 2] = value[0];
      HEAPF32[(to + 4) >> 2] = value[1];
    } else {
      emStoreDouble(to, value[0]);
      emStoreDouble(to + 8, value[1]);
    }
  },
});
