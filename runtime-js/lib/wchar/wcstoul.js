mergeInto(LibraryManager.library, {
  wcstoul: function (text, endPointer, base) {
    return emWideNumber(text, endPointer, function (copy, cell) { return _strtoul(copy, cell, base); });
  },
  wcstoul__sig: 'iiii',
});
