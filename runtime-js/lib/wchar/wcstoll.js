mergeInto(LibraryManager.library, {
  wcstoll: function (text, endPointer, base) {
    return emWideNumber(text, endPointer, function (copy, cell) { return _strtoll(copy, cell, base); });
  },
  wcstoll__sig: 'iiii',
  wcstoimax: 'wcstoll',
});
