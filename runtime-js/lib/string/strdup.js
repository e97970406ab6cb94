mergeInto(LibraryManager.library, {
  strdup: function (text) {
    var size = _strlen(text) + 1, copy = _malloc(size);
    return copy ? _memcpy(copy, text, size) : 0;
  },
  strdup__sig: 'ii',
  __strdup: 'strdup',
});
