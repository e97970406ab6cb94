mergeInto(LibraryManager.library, {
  malloc: function (bytes) {
    var size = ((bytes >>> 0) + 19) & -16, chunk, have, rest;
    if (bytes >>> 0 > 2130706432) {
      emSetErrno(12);
      return 0;
    }
    chunk = emHeapTake(size);
    if (chunk) {
      have = HEAP32[(chunk + 4) >> 2] & -16;
      if (have - size >= 16) {
        rest = chunk + size;
        HEAP32[(chunk + 4) >> 2] = size | 3;
        emHeapLink(rest, have - size);
      } else {
        HEAP32[(chunk + 4) >> 2] = have | 3;
        HEAP32[(chunk + have + 4) >> 2] |= 1;
      }
      return chunk + 8;
    }
    if (!emHeap.top || emHeap.end - emHeap.top < size + 32)
      if (!emHeapMore(size + 32)) {
        emSetErrno(12);
        return 0;
      }
    chunk = emHeap.top;
    emHeap.top = chunk + size;
    HEAP32[(chunk + 4) >> 2] = size | 3;
    HEAP32[(chunk + size + 4) >> 2] = 1;
    return chunk + 8;
  },
  malloc__sig: 'ii',
});
