mergeInto(LibraryManager.library, {
  getchar: function () {
    return emGetByte();
  },
  getchar__sig: 'i',
  getchar_unlocked: 'getchar',
});
