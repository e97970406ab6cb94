// Replaces the memory by a larger one; only a module built for it can take that.
mergeInto(LibraryManager.library, {
  $emGrowMemory: function (bytes) {
    var limit = 2130706432, size, larger;
    if (!asm.emReplaceHeap || bytes > limit) return false;
    size = Math.min(limit, (Math.max(bytes, buffer.byteLength * 1.2) + 65535) & -65536);
    try {
      larger = new ArrayBuffer(size);
    } catch (e) {
      return false;
    }
    new Uint8Array(larger).set(HEAPU8);
    buffer = larger;
    updateMemoryViews();
    asm.emReplaceHeap(larger);
    return true;
  },
});
