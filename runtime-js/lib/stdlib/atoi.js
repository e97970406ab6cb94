mergeInto(LibraryManager.library, {
  atoi: function (text) {
    return _strtol(text, 0, 10);
  },
  atoi__sig: 'ii',
  atol: 'atoi',
});
