mergeInto(LibraryManager.library, {
  strncmp: function (a, b, count) {
    a >>>= 0;
    b >>>= 0;
    for (count >>>= 0; count; count--, a++, b++) {
      if (HEAPU8[a] !== HEAPU8[b]) return HEAPU8[a] - HEAPU8[b];
      if (!HEAPU8[a]) break;
    }
    return 0;
  },
  strncmp__sig: 'iiii',
});
