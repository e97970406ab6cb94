mergeInto(LibraryManager.library, {
  unsetenv: function (name) {
    var from, to, at, length = _strlen(name);
    if (!HEAP32[_environ >> 2]) emEnvironment();
    for (from = to = HEAP32[_environ >> 2]; (at = HEAP32[from >> 2]); from += 4)
      if (_strncmp(at, name, length) || HEAPU8[at + length] !== 61) {
        HEAP32[to >> 2] = at;
        to += 4;
      }
    HEAP32[to >> 2] = 0;
    return 0;
  },
  unsetenv__sig: 'ii',
});
