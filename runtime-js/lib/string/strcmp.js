mergeInto(LibraryManager.library, {
  strcmp: function (a, b) {
    a >>>= 0;
    b >>>= 0;
    while (HEAPU8[a] && HEAPU8[a] === HEAPU8[b]) {
      a++;
      b++;
    }
    return HEAPU8[a] - HEAPU8[b];
  },
  strcmp__sig: 'iii',
  strcoll: 'strcmp',
});
