// Tables that macros of glibc's ctype.h read; each is made when it is first asked for.
mergeInto(LibraryManager.library, {
  __ctype_b_loc: function () {
    var c, bits, table = HEAP32[_emCtype >> 2];
    if (!table) {
      table = _malloc(384 * 2) + 256;
      for (c = -128; c < 256; c++) {
        bits = 0;
        if (c >= 0 && c < 128)
          bits = _isupper(c) | (_islower(c) << 1) | (_isalpha(c) << 2) | (_isdigit(c) << 3) | (_isxdigit(c) << 4) |
            (_isspace(c) << 5) | (_isprint(c) << 6) | (_isgraph(c) << 7) | (_isblank(c) << 8) | (_iscntrl(c) << 9) |
            (_ispunct(c) << 10) | (_isalnum(c) << 11);
        // glibc numbers the bits as the bytes of a big-endian short on little-endian machines.
        HEAP16[(table >> 1) + c] = ((bits << 8) | (bits >> 8)) & 65535;
      }
      HEAP32[_emCtype >> 2] = table;
    }
    return _emCtype;
  },
  __ctype_b_loc__sig: 'i',
});
