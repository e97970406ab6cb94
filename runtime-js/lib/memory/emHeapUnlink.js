mergeInto(LibraryManager.library, {
  $emHeapUnlink: function (chunk) {
    var next = HEAP32[(chunk + 8) >> 2], before = HEAP32[(chunk + 12) >> 2];
    if (next) HEAP32[(next + 12) >> 2] = before;
    if (before) HEAP32[(before + 8) >> 2] = next;
    else {
      var bin = emHeapBin(HEAP32[(chunk + 4) >> 2] & -16);
      emHeap.heads[bin] = next;
      if (!next) emHeap.map[bin >> 5] &= ~(1 << (bin & 31));
    }
  },
});
