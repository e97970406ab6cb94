// In the C locale of ours a character is UTF-8.
mergeInto(LibraryManager.library, {
  mblen: function (text, limit) {
    return text ? _mbtowc(0, text, limit) : 0;
  },
  mblen__sig: 'iii',
});
