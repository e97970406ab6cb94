mergeInto(LibraryManager.library, {
  wcsspn: function (text, accept) {
    var at = text >>> 2;
    while (HEAP32[at] && _wcschr(accept, HEAP32[at])) at++;
    return at - (text >>> 2);
  },
  wcsspn__sig: 'iii',
  wcscspn: function (text, reject) {
    var at = text >>> 2;
    while (HEAP32[at] && !_wcschr(reject, HEAP32[at])) at++;
    return at - (text >>> 2);
  },
  wcscspn__sig: 'iii',
  wcspbrk: function (text, accept) {
    text = (text + (_wcscspn(text, accept) << 2)) | 0;
    return HEAP32[text >> 2] ? text : 0;
  },
  wcspbrk__sig: 'iii',
});
