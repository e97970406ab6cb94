mergeInto(LibraryManager.library, {
  iswcntrl: function (c) {
    c >>>= 0;
    return c < 32 || (c >= 127 && c < 160) || c === 8232 || c === 8233 ? 1 : 0;
  },
  iswcntrl__sig: 'ii',
});
