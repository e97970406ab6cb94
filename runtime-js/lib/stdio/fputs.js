mergeInto(LibraryManager.library, {
  fputs: function (text, file) {
    var end = text >>>= 0;
    while (HEAPU8[end]) end++;
    return emPut(file, HEAPU8, text, end) ? 1 : -1;
  },
  fputs__sig: 'iii',
  fputs_unlocked: 'fputs',
});
