mergeInto(LibraryManager.library, {
  strndup: function (text, limit) {
    var size = _strnlen(text, limit), copy = _malloc(size + 1);
    if (!copy) return 0;
    HEAPU8[copy + size] = 0;
    return _memcpy(copy, text, size);
  },
  strndup__sig: 'iii',
  __strndup: 'strndup',
});
