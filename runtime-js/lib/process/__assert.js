// macOS and FreeBSD: condition or function first, by their own order.
mergeInto(LibraryManager.library, {
  __assert: function (condition, file, line) {
    ___assert_fail(condition, file, line, 0);
  },
  __assert__sig: 'viii',
});
