// The form of POSIX, which gives an error number: ERANGE where the text was cut.
mergeInto(LibraryManager.library, {
  strerror_r: function (number, to, size) {
    var text = emErrorText(number), i;
    to >>>= 0;
    for (i = 0; i < text.length && i + 1 < size >>> 0; i++) HEAPU8[to + i] = text.charCodeAt(i);
    if (size) HEAPU8[to + i] = 0;
    return i < text.length ? 34 : 0;
  },
  strerror_r__sig: 'iiii',
  __xpg_strerror_r: 'strerror_r',
});
