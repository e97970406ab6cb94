mergeInto(LibraryManager.library, {
  atoll: function (text) {
    return _strtoll(text, 0, 10);
  },
  atoll__sig: 'ii',
});
