mergeInto(LibraryManager.library, {
  $emHeapBin: function (size) {
    if (size < 1024) return size >> 4;
    var log = 31 - Math.clz32(size);
    return 64 + (log - 10) * 4 + ((size >> (log - 2)) & 3);
  },
});
