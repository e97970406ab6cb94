// Moves the end of the heap; -1 when there is no room.
mergeInto(LibraryManager.library, {
  sbrk: function (bytes) {
    var old = emBreak, end = old + (bytes | 0);
    if (end < 0 || (end > buffer.byteLength && !emGrowMemory(end))) {
      if (end > 0 && typeof emMemoryFull === 'function') emMemoryFull(end);
      emSetErrno(48);
      return -1;
    }
    emBreak = end;
    return old;
  },
  sbrk__sig: 'ii',
});
