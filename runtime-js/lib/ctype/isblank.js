mergeInto(LibraryManager.library, {
  isblank: function (c) {
    return c === 32 || c === 9 ? 1 : 0;
  },
  isblank__sig: 'ii',
});
