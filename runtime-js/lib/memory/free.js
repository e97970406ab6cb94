mergeInto(LibraryManager.library, {
  free: function (pointer) {
    if (!pointer) return;
    var chunk = pointer - 8, head = HEAP32[(chunk + 4) >> 2], size = head & -16, next, word;
    if (pointer & 15 || !(head & 2)) abort('free of ' + pointer + ', which malloc did not give or which was freed before');
    if (!(head & 1)) {
      word = HEAP32[chunk >> 2];
      chunk -= word;
      size += word;
      emHeapUnlink(chunk);
    }
    next = chunk + size;
    if (next === emHeap.top) {
      emHeap.top = chunk;
      HEAP32[(chunk + 4) >> 2] = 1;
      return;
    }
    head = HEAP32[(next + 4) >> 2];
    if (!(head & 2)) {
      emHeapUnlink(next);
      size += head & -16;
      next = chunk + size;
    }
    HEAP32[(next + 4) >> 2] &= -2;
    emHeapLink(chunk, size);
  },
  free__sig: 'vi',
  cfree: 'free',
});
