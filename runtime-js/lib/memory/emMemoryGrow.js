mergeInto(LibraryManager.library, {
  $emMemoryGrow: function (memory, pages) {
    var old = (emBreak + 65535) >>> 16, end = (old + (pages >>> 0)) * 65536;
    if (pages && end > buffer.byteLength && !emGrowMemory(end)) {
      if (typeof emMemoryFull === 'function') emMemoryFull(end);
      return -1;
    }
    emBreak = pages ? end : emBreak;
    return old;
  },
});
