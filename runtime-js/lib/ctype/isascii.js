mergeInto(LibraryManager.library, {
  isascii: function (c) {
    return c >>> 0 < 128 ? 1 : 0;
  },
  isascii__sig: 'ii',
  toascii: function (c) {
    return c & 127;
  },
  toascii__sig: 'ii',
});
