mergeInto(LibraryManager.library, {
  wcsdup: function (text) {
    var size = (_wcslen(text) + 1) << 2, copy = _malloc(size);
    return copy ? _memcpy(copy, text, size) : 0;
  },
  wcsdup__sig: 'ii',
});
