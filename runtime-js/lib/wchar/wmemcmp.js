mergeInto(LibraryManager.library, {
  wmemcmp: function (a, b, count) {
    a >>>= 2;
    b >>>= 2;
    for (count >>>= 0; count; count--, a++, b++) if (HEAP32[a] !== HEAP32[b]) return HEAP32[a] < HEAP32[b] ? -1 : 1;
    return 0;
  },
  wmemcmp__sig: 'iiii',
});
