mergeInto(LibraryManager.library, {
  putchar: function (byte) {
    return emPut(2, [byte & 255], 0, 1) ? byte & 255 : -1;
  },
  putchar__sig: 'ii',
  putchar_unlocked: 'putchar',
});
