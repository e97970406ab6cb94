mergeInto(LibraryManager.library, {
  mbtowc: function (to, text, limit) {
    var byte, need, code, i;
    if (!text) return 0;
    text >>>= 0;
    if (!(limit >>>= 0)) return -1;
    byte = HEAPU8[text];
    need = byte < 128 ? 1 : byte >= 240 && byte < 245 ? 4 : byte >= 224 ? 3 : byte >= 194 ? 2 : 0;
    if (!need || need > limit || byte > 244) {
      emSetErrno(84);
      return -1;
    }
    code = need === 1 ? byte : byte & (127 >> need);
    for (i = 1; i < need; i++) {
      if ((HEAPU8[text + i] & 192) !== 128) {
        emSetErrno(84);
        return -1;
      }
      code = (code << 6) | (HEAPU8[text + i] & 63);
    }
    if (to) HEAP32[to >> 2] = code;
    return code ? need : 0;
  },
  mbtowc__sig: 'iiii',
});
