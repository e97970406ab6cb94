mergeInto(LibraryManager.library, {
  strlcpy: function (to, from, size) {
    var length = _strlen(from);
    size >>>= 0;
    if (size) {
      _memcpy(to, from, Math.min(length, size - 1));
      HEAP8[to + Math.min(length, size - 1)] = 0;
    }
    return length;
  },
  strlcpy__sig: 'iiii',
});
