mergeInto(LibraryManager.library, {
  stpncpy: function (to, from, count) {
    var length = _strnlen(from, count);
    _strncpy(to, from, count);
    return to + length;
  },
  stpncpy__sig: 'iiii',
});
