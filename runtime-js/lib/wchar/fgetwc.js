mergeInto(LibraryManager.library, {
  fgetwc: function (file) {
    var bytes = [], found = { code: -2 }, byte;
    while (found.code === -2) {
      byte = _fgetc(file);
      if (byte < 0) {
        if (bytes.length) emSetErrno(84);
        return -1;
      }
      bytes.push(byte);
      found = emDecode(bytes, 0, bytes.length);
    }
    if (found.code === -1) {
      emSetErrno(84);
      if (emStreams[file]) emStreams[file].failed = true;
    }
    return found.code;
  },
  fgetwc__sig: 'ii',
  getwc: 'fgetwc',
  getwchar: function () {
    return _fgetwc(1);
  },
  getwchar__sig: 'i',
  ungetwc: function (c, file) {
    var bytes, i;
    if (c >>> 0 > 1114111) return -1;
    bytes = emBytes(String.fromCodePoint(c));
    for (i = bytes.length - 1; i >= 0; i--) _ungetc(bytes[i], file);
    return c;
  },
  ungetwc__sig: 'iii',
});
