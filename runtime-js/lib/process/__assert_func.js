// newlib's spelling: file, line, function, condition.
mergeInto(LibraryManager.library, {
  __assert_func: function (file, line, func, condition) {
    ___assert_fail(condition, file, line, func);
  },
  __assert_func__sig: 'viiii',
});
