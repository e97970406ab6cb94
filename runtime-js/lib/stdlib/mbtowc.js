mergeInto(LibraryManager.library, {
  mbtowc: function (to, text, limit) {
    var found;
    if (!text) return 0;
    found = limit ? emDecode(HEAPU8, text >>> 0, limit >>> 0) : { code: -1 };
    if (found.code < 0) {
      emSetErrno(84);
      return -1;
    }
    if (to) HEAP32[to >> 2] = found.code;
    return found.code ? found.length : 0;
  },
  mbtowc__sig: 'iiii',
});
