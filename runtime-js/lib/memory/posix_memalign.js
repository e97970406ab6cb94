mergeInto(LibraryManager.library, {
  posix_memalign: function (to, align, bytes) {
    if (align & (align - 1) || align & 3 || !align) return 22;
    var pointer = _memalign(align, bytes);
    if (!pointer) return 12;
    HEAP32[to >> 2] = pointer;
    return 0;
  },
  posix_memalign__sig: 'iiii',
});
