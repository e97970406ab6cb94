mergeInto(LibraryManager.library, {
  fread: function (to, size, count, file) {
    var total = Math.imul(size, count), done = 0, byte;
    if (!total || file !== 1) return 0;
    while (done < total && (byte = emGetByte()) >= 0) HEAPU8[to + done++] = byte;
    return (done / size) | 0;
  },
  fread__sig: 'iiiii',
});
