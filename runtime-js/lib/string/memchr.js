mergeInto(LibraryManager.library, {
  memchr: function (from, byte, count) {
    from >>>= 0;
    byte &= 255;
    for (count >>>= 0; count; count--, from++) if (HEAPU8[from] === byte) return from;
    return 0;
  },
  memchr__sig: 'iiii',
});
