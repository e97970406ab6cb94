mergeInto(LibraryManager.library, {
  __ctype_toupper_loc: function () {
    var c, table = HEAP32[(_emCtype + 8) >> 2];
    if (!table) {
      table = _malloc(384 * 4) + 512;
      for (c = -128; c < 256; c++) HEAP32[(table >> 2) + c] = _toupper(c);
      HEAP32[(_emCtype + 8) >> 2] = table;
    }
    return _emCtype + 8;
  },
  __ctype_toupper_loc__sig: 'i',
});
