mergeInto(LibraryManager.library, {
  gets: function (to) {
    var count = 0, byte;
    while ((byte = emGetByte()) >= 0 && byte !== 10) HEAPU8[to + count++] = byte;
    if (byte < 0 && !count) return 0;
    HEAP8[to + count] = 0;
    return to;
  },
  gets__sig: 'ii',
});
