mergeInto(LibraryManager.library, {
  wcscmp: function (a, b) {
    a >>>= 2;
    b >>>= 2;
    while (HEAP32[a] && HEAP32[a] === HEAP32[b]) {
      a++;
      b++;
    }
    return HEAP32[a] < HEAP32[b] ? -1 : HEAP32[a] > HEAP32[b] ? 1 : 0;
  },
  wcscmp__sig: 'iii',
});
