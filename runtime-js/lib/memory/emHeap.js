// State of malloc. A chunk: [size of the one before, if that is free] [size | 2 in use | 1 the one before is in use],
mergeInto(LibraryManager.library, {
  $emHeap: {
    // then what the program gets, up to and with the first word of the next chunk. Chunks lie at 8 modulo 16, so that
    // what the program gets is 16-aligned. Free chunks hang in rings by size: exact below 1 KiB, four to a power of two above.
    top: 0, // the last chunk, which is free and in no list
    end: 0,
    heads: new Int32Array(160),
    map: new Int32Array(5) // which lists have chunks
  },
});
