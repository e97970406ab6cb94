mergeInto(LibraryManager.library, {
  getdelim: function (linePointer, sizePointer, delimiter, file) {
    var bytes = [], byte, line = HEAP32[linePointer >> 2], i;
    if (file !== 1) return -1;
    while ((byte = emGetByte()) >= 0) {
      bytes.push(byte);
      if (byte === (delimiter & 255)) break;
    }
    if (!bytes.length) return -1;
    if (!line || HEAPU32[sizePointer >> 2] < bytes.length + 1) {
      line = _realloc(line, Math.max(120, bytes.length + 1));
      if (!line) return -1;
      HEAP32[linePointer >> 2] = line;
      HEAP32[sizePointer >> 2] = Math.max(120, bytes.length + 1);
    }
    for (i = 0; i < bytes.length; i++) HEAPU8[line + i] = bytes[i];
    HEAP8[line + i] = 0;
    return bytes.length;
  },
  getdelim__sig: 'iiiii',
  __getdelim: 'getdelim',
});
