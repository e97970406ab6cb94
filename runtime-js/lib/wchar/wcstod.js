mergeInto(LibraryManager.library, {
  wcstod: function (text, endPointer) {
    return emWideNumber(text, endPointer, _strtod);
  },
  wcstod__sig: 'dii',
  wcstold: 'wcstod',
  wcstof: function (text, endPointer) {
    return emWideNumber(text, endPointer, _strtof);
  },
  wcstof__sig: 'fii',
});
