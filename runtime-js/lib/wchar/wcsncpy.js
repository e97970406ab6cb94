mergeInto(LibraryManager.library, {
  wcsncpy: function (to, from, count) {
    var length = _wcsnlen(from, count);
    _memcpy(to, from, length << 2);
    HEAP32.fill(0, (to >>> 2) + length, (to >>> 2) + (count >>> 0));
    return to;
  },
  wcsncpy__sig: 'iiii',
  wcpncpy: function (to, from, count) {
    var length = _wcsnlen(from, count);
    _wcsncpy(to, from, count);
    return (to + (length << 2)) | 0;
  },
  wcpncpy__sig: 'iiii',
});
