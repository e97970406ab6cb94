mergeInto(LibraryManager.library, {
  wmemchr: function (from, c, count) {
    var at = from >>> 2, end = at + (count >>> 0);
    for (; at < end; at++) if (HEAP32[at] === c) return at << 2;
    return 0;
  },
  wmemchr__sig: 'iiii',
});
