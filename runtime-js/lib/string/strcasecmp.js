mergeInto(LibraryManager.library, {
  strcasecmp: function (a, b) {
    return _strncasecmp(a, b, -1);
  },
  strcasecmp__sig: 'iii',
});
