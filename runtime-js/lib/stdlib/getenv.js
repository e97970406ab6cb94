mergeInto(LibraryManager.library, {
  getenv: function (name) {
    var at, list, length = _strlen(name);
    if (!HEAP32[_environ >> 2]) emEnvironment();
    for (list = HEAP32[_environ >> 2]; (at = HEAP32[list >> 2]); list += 4)
      if (!_strncmp(at, name, length) && HEAPU8[at + length] === 61) return at + length + 1;
    return 0;
  },
  getenv__sig: 'ii',
  secure_getenv: 'getenv',
});
