mergeInto(LibraryManager.library, {
  fputc: function (byte, file) {
    return emPut(file, [byte & 255], 0, 1) ? byte & 255 : -1;
  },
  fputc__sig: 'iii',
  putc: 'fputc',
  _IO_putc: 'fputc',
  putc_unlocked: 'fputc',
  fputc_unlocked: 'fputc',
});
