// The character of UTF-8 at a place, of which `limit` bytes may be read, and its length; code -1: it is none, -2: it goes on.
mergeInto(LibraryManager.library, {
  $emDecode: function (bytes, at, limit) {
    var byte = bytes[at], need, code, i, least, most;
    if (byte < 128) return { code: byte, length: 1 };
    need = byte < 194 ? 0 : byte < 224 ? 2 : byte < 240 ? 3 : byte < 245 ? 4 : 0;
    if (!need) return { code: -1, length: 0 };
    least = byte === 224 ? 160 : byte === 240 ? 144 : 128;
    most = byte === 237 ? 159 : byte === 244 ? 143 : 191;
    code = byte & (127 >> need);
    for (i = 1; i < need; i++, least = 128, most = 191) {
      if (i >= limit) return { code: -2, length: 0 };
      byte = bytes[at + i];
      if (byte < least || byte > most) return { code: -1, length: 0 };
      code = (code << 6) | (byte & 63);
    }
    return { code: code, length: need };
  },
});
