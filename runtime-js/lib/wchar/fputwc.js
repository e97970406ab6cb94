mergeInto(LibraryManager.library, {
  fputwc: function (c, file) {
    return emPutWide(file, [c], 0, 1) ? c : -1;
  },
  fputwc__sig: 'iii',
  putwc: 'fputwc',
  putwchar: function (c) {
    return _fputwc(c, 2);
  },
  putwchar__sig: 'ii',
});
