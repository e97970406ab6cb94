// Stores a double by its words: where doubles are aligned to 4, no cell of HEAPF64 need begin there.
mergeInto(LibraryManager.library, {
  $emStoreDouble: function (to, value) {
    emCell[0] = value;
    HEAP32[to >> 2] = emCell32[0];
    HEAP32[(to + 4) >> 2] = emCell32[1];
  },
});
