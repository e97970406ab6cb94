mergeInto(LibraryManager.library, {
  iswalpha: function (c) {
    if (c >>> 0 < 128) return ((c | 32) - 97) >>> 0 < 26 ? 1 : 0;
    return emCharacter('Alphabetic Nd', c) || _towlower(c) !== c || _towupper(c) !== c ? 1 : 0;
  },
  iswalpha__sig: 'ii',
  iswalnum: function (c) {
    return _iswdigit(c) || _iswalpha(c);
  },
  iswalnum__sig: 'ii',
  iswdigit: function (c) {
    return (c - 48) >>> 0 < 10 ? 1 : 0;
  },
  iswdigit__sig: 'ii',
  iswxdigit: function (c) {
    return (c - 48) >>> 0 < 10 || ((c | 32) - 97) >>> 0 < 6 ? 1 : 0;
  },
  iswxdigit__sig: 'ii',
});
