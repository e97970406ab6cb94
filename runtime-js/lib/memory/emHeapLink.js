// Hangs a free chunk into its list.
mergeInto(LibraryManager.library, {
  $emHeapLink: function (chunk, size) {
    var bin = emHeapBin(size), next = emHeap.heads[bin];
    HEAP32[(chunk + 4) >> 2] = size | 1;
    HEAP32[(chunk + size) >> 2] = size;
    HEAP32[(chunk + 8) >> 2] = next;
    HEAP32[(chunk + 12) >> 2] = 0;
    if (next) HEAP32[(next + 12) >> 2] = chunk;
    emHeap.heads[bin] = chunk;
    emHeap.map[bin >> 5] |= 1 << (bin & 31);
  },
});
