mergeInto(LibraryManager.library, {
  wcsstr: function (text, what) {
    var length = _wcslen(what);
    for (; ; text = (text + 4) | 0) {
      if (!_wcsncmp(text, what, length)) return text;
      if (!HEAP32[text >> 2]) return 0;
    }
  },
  wcsstr__sig: 'iii',
  wcswcs: 'wcsstr',
});
