mergeInto(LibraryManager.library, {
  strlcat: function (to, from, size) {
    var have = _strnlen(to, size);
    if (have === size >>> 0) return have + _strlen(from);
    return have + _strlcpy(to + have, from, (size >>> 0) - have);
  },
  strlcat__sig: 'iiii',
});
