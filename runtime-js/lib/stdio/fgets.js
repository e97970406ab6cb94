mergeInto(LibraryManager.library, {
  fgets: function (to, size, file) {
    var count = 0, byte;
    if (size < 1 || file !== 1) return 0;
    while (count < size - 1) {
      byte = emGetByte();
      if (byte < 0) break;
      HEAPU8[to + count++] = byte;
      if (byte === 10) break;
    }
    if (!count && size > 1) return 0;
    HEAP8[to + count] = 0;
    return to;
  },
  fgets__sig: 'iiii',
});
