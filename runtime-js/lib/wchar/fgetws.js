mergeInto(LibraryManager.library, {
  fgetws: function (to, size, file) {
    var count = 0, c = 0;
    if (size < 1) return 0;
    while (count < size - 1 && c !== 10) {
      c = _fgetwc(file);
      if (c < 0) break;
      HEAP32[(to >> 2) + count++] = c;
    }
    if (c < 0 && !count) return 0;
    HEAP32[(to >> 2) + count] = 0;
    return to;
  },
  fgetws__sig: 'iiii',
});
