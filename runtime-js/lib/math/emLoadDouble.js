// Loads a double by its words: where doubles are aligned to 4, no cell of HEAPF64 need begin there.
mergeInto(LibraryManager.library, {
  $emLoadDouble: function (place) {
    emCell32[0] = HEAP32[place >> 2];
    emCell32[1] = HEAP32[(place + 4) >> 2];
    return emCell[0];
  },
});
