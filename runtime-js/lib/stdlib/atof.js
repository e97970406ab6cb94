mergeInto(LibraryManager.library, {
  atof: function (text) {
    return _strtod(text, 0);
  },
  atof__sig: 'di',
});
