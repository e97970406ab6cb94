// Makes the memory larger; only a module built for it can take that. That of WebAssembly grows, any other is replaced.
mergeInto(LibraryManager.library, {
  $emGrowMemory: function (bytes) {
    var limit = 2130706432, size, larger;
    if (typeof emEnlarge === 'function') return emEnlarge(bytes);
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
