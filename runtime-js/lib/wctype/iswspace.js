mergeInto(LibraryManager.library, {
  iswspace: function (c) {
    c >>>= 0;
    // Without the spaces that do not break.
    return c === 32 || (c >= 9 && c <= 13) || c === 133 || c === 5760 || (c >= 8192 && c <= 8202 && c !== 8199) || c === 8232 || c === 8233 ||
      c === 8287 || c === 12288 ? 1 : 0;
  },
  iswspace__sig: 'ii',
  iswblank: function (c) {
    return c === 32 || c === 9 ? 1 : 0;
  },
  iswblank__sig: 'ii',
});
