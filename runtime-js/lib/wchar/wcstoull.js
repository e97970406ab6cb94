mergeInto(LibraryManager.library, {
  wcstoull: function (text, endPointer, base) {
    return emWideNumber(text, endPointer, function (copy, cell) { return _strtoull(copy, cell, base); });
  },
  wcstoull__sig: 'iiii',
  wcstoumax: 'wcstoull',
});
