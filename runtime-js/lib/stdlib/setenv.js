mergeInto(LibraryManager.library, {
  setenv: function (name, value, overwrite) {
    var text = UTF8ToString(name), list, at;
    if (!text || text.indexOf('=') >= 0) {
      emSetErrno(22);
      return -1;
    }
    if (!HEAP32[_environ >> 2]) emEnvironment();
    if (_getenv(name)) {
      if (!overwrite) return 0;
      _unsetenv(name);
    }
    list = HEAP32[_environ >> 2];
    for (at = 0; HEAP32[(list >> 2) + at]; at++);
    list = _realloc(list, (at + 2) * 4);
    HEAP32[(list >> 2) + at] = stringToNewUTF8(text + '=' + UTF8ToString(value));
    HEAP32[(list >> 2) + at + 1] = 0;
    HEAP32[_environ >> 2] = list;
    return 0;
  },
  setenv__sig: 'iiii',
});
