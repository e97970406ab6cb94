mergeInto(LibraryManager.library, {
  vprintf: function (format, args) {
    return emVprint(2, format, args);
  },
  vprintf__sig: 'iii',
  printf: 'vprintf',
  iprintf: 'vprintf',
  __small_printf: 'vprintf',
  viprintf: 'vprintf',
});
