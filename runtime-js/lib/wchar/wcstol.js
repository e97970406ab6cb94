mergeInto(LibraryManager.library, {
  wcstol: function (text, endPointer, base) {
    return emWideNumber(text, endPointer, function (copy, cell) { return _strtol(copy, cell, base); });
  },
  wcstol__sig: 'iiii',
});
