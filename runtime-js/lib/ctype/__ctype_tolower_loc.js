mergeInto(LibraryManager.library, {
  __ctype_tolower_loc: function () {
    var c, table = HEAP32[(_emCtype + 4) >> 2];
    if (!table) {
      table = _malloc(384 * 4) + 512;
      for (c = -128; c < 256; c++) HEAP32[(table >> 2) + c] = _tolower(c);
      HEAP32[(_emCtype + 4) >> 2] = table;
    }
    return _emCtype + 4;
  },
  __ctype_tolower_loc__sig: 'i',
});
