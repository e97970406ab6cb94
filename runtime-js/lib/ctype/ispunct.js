mergeInto(LibraryManager.library, {
  ispunct: function (c) {
    return (c - 33) >>> 0 < 94 && !(((c | 32) - 97) >>> 0 < 26 || (c - 48) >>> 0 < 10) ? 1 : 0;
  },
  ispunct__sig: 'ii',
});
