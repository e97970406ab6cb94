mergeInto(LibraryManager.library, {
  iswprint: function (c) {
    c >>>= 0;
    if (c < 128) return c > 31 && c < 127 ? 1 : 0;
    return c > 1114111 || _iswcntrl(c) || c >>> 11 === 27 || (c & 65534) === 65534 || (c >= 65529 && c <= 65531) || emCharacter('Cn', c) ? 0 : 1;
  },
  iswprint__sig: 'ii',
  iswgraph: function (c) {
    return _iswprint(c) && !_iswspace(c) ? 1 : 0;
  },
  iswgraph__sig: 'ii',
  iswpunct: function (c) {
    return _iswgraph(c) && !_iswalnum(c) ? 1 : 0;
  },
  iswpunct__sig: 'ii',
});
