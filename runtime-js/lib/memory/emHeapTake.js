// A free chunk of at least this size, out of its list; 0 when there is none.
mergeInto(LibraryManager.library, {
  $emHeapTake: function (size) {
    var bin = emHeapBin(size), chunk, tries, word, bits;
    // In the list of its own size class a chunk may be too small; looking too far would be slow.
    for (chunk = emHeap.heads[bin], tries = 0; chunk && tries < 40; chunk = HEAP32[(chunk + 8) >> 2], tries++)
      if ((HEAP32[(chunk + 4) >> 2] & -16) >= size) {
        emHeapUnlink(chunk);
        return chunk;
      }
    bin++;
    for (word = bin >> 5; word < 5; word++) {
      bits = emHeap.map[word];
      if (word === bin >> 5) bits &= -1 << (bin & 31);
      if (bits) {
        chunk = emHeap.heads[word * 32 + 31 - Math.clz32(bits & -bits)];
        emHeapUnlink(chunk);
        return chunk;
      }
    }
    return 0;
  },
});
