mergeInto(LibraryManager.library, {
  wcstok: function (text, separators, state) {
    var end;
    text = text || HEAP32[state >> 2];
    if (!text) return 0;
    text = (text + (_wcsspn(text, separators) << 2)) | 0;
    HEAP32[state >> 2] = 0;
    if (!HEAP32[text >> 2]) return 0;
    end = (text >>> 2) + _wcscspn(text, separators);
    if (HEAP32[end]) {
      HEAP32[end] = 0;
      HEAP32[state >> 2] = (end + 1) << 2;
    }
    return text;
  },
  wcstok__sig: 'iiii',
});
