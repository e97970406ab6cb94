mergeInto(LibraryManager.library, {
  wcscpy: function (to, from) {
    var at = to >> 2;
    from >>= 2;
    while ((HEAP32[at++] = HEAP32[from++]));
    return to;
  },
  wcscpy__sig: 'iii',
});
