mergeInto(LibraryManager.library, {
  wctomb: function (to, code) {
    var bytes, i;
    if (!to) return 0;
    code >>>= 0;
    if (code > 1114111 || (code >> 11) === 27) {
      emSetErrno(84);
      return -1;
    }
    bytes = emBytes(String.fromCodePoint(code));
    for (i = 0; i < bytes.length; i++) HEAPU8[to + i] = bytes[i];
    return bytes.length;
  },
  wctomb__sig: 'iii',
});
