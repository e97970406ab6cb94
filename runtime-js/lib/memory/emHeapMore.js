// Makes the top chunk larger than this size; false when memory is out.
mergeInto(LibraryManager.library, {
  $emHeapMore: function (size) {
    var wanted = (size + 64 + 65535) & -65536, at, top = emHeap.top, end = emHeap.end, exact = (size + 64) & -16;
    // At the end of a memory that does not grow the last pages are not whole.
    if (emBreak + wanted > buffer.byteLength && emBreak + exact <= buffer.byteLength) wanted = exact;
    at = _sbrk(wanted);
    if (at === -1) {
      wanted = exact;
      at = _sbrk(wanted);
      if (at === -1) return false;
    }
    if (at !== end || !top) {
      if (top) {
        // Other code has moved the break: the rest becomes a free chunk, closed off by a head that is never freed.
        HEAP32[(end - 4) >> 2] = 16 | 2;
        emHeapLink(top, end - 8 - top);
      }
      emHeap.top = ((at + 15) & -16) + 8;
    }
    emHeap.end = (at + wanted) & -16;
    HEAP32[(emHeap.top + 4) >> 2] = 1;
    return true;
  },
});
