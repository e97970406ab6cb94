mergeInto(LibraryManager.library, {
  wcsncat: function (to, from, count) {
    var length = _wcsnlen(from, count), end = (to >>> 2) + _wcslen(to);
    _memcpy(end << 2, from, length << 2);
    HEAP32[end + length] = 0;
    return to;
  },
  wcsncat__sig: 'iiii',
});
