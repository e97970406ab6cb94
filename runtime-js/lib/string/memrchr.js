mergeInto(LibraryManager.library, {
  memrchr: function (from, byte, count) {
    from >>>= 0;
    byte &= 255;
    for (count >>>= 0; count--; ) if (HEAPU8[from + count] === byte) return from + count;
    return 0;
  },
  memrchr__sig: 'iiii',
});
