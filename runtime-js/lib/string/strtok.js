mergeInto(LibraryManager.library, {
  strtok: function (text, separators) {
    return _strtok_r(text, separators, _emStrtok);
  },
  strtok__sig: 'iii',
});
