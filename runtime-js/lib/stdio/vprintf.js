mergeInto(LibraryManager.library, {
  vprintf: function (format, args) {
    var bytes = emFormat(format, args);
    return emPut(2, bytes, 0, bytes.length) ? bytes.length : -1;
  },
  vprintf__sig: 'iii',
  printf: 'vprintf',
  iprintf: 'vprintf',
  __small_printf: 'vprintf',
  viprintf: 'vprintf',
});
