mergeInto(LibraryManager.library, {
  strncasecmp: function (a, b, count) {
    var difference;
    a >>>= 0;
    b >>>= 0;
    for (count >>>= 0; count; count--, a++, b++) {
      difference = _tolower(HEAPU8[a]) - _tolower(HEAPU8[b]);
      if (difference || !HEAPU8[a]) return difference;
    }
    return 0;
  },
  strncasecmp__sig: 'iiii',
});
