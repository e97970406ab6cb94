mergeInto(LibraryManager.library, {
  fputws: function (text, file) {
    return emPutWide(file, HEAP32, text >>> 2, (text >>> 2) + _wcslen(text)) ? 1 : -1;
  },
  fputws__sig: 'iii',
});
