mergeInto(LibraryManager.library, {
  rawmemchr: function (from, byte) {
    from >>>= 0;
    while (HEAPU8[from] !== (byte & 255)) from++;
    return from;
  },
  rawmemchr__sig: 'iii',
});
