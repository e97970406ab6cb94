mergeInto(LibraryManager.library, {
  wcscasecmp: function (a, b) {
    return _wcsncasecmp(a, b, -1);
  },
  wcscasecmp__sig: 'iii',
  wcsncasecmp: function (a, b, count) {
    var left, right;
    for (count >>>= 0; count; count--, a += 4, b += 4) {
      left = _towlower(HEAP32[a >> 2]);
      right = _towlower(HEAP32[b >> 2]);
      if (left !== right) return left < right ? -1 : 1;
      if (!left) break;
    }
    return 0;
  },
  wcsncasecmp__sig: 'iiii',
});
