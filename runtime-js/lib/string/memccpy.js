mergeInto(LibraryManager.library, {
  memccpy: function (to, from, byte, count) {
    to >>>= 0;
    from >>>= 0;
    for (count >>>= 0; count; count--) {
      if ((HEAPU8[to++] = HEAPU8[from++]) === (byte & 255)) return to;
    }
    return 0;
  },
  memccpy__sig: 'iiiii',
});
