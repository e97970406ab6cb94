mergeInto(LibraryManager.library, {
  strncpy: function (to, from, count) {
    var at = to >>> 0, byte;
    from >>>= 0;
    for (count >>>= 0; count; count--) {
      byte = HEAPU8[from];
      HEAPU8[at++] = byte;
      if (byte) from++;
    }
    return to;
  },
  strncpy__sig: 'iiii',
  __strncpy_chk: 'strncpy',
});
