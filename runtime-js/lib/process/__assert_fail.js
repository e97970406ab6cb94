mergeInto(LibraryManager.library, {
  __assert_fail: function (condition, file, line, func) {
    var text = UTF8ToString(file) + ':' + (line >>> 0) + ': ' + (func ? UTF8ToString(func) + ': ' : '') +
      'Assertion `' + UTF8ToString(condition) + "' failed.";
    emFlush();
    err(text);
    abort('assertion failed');
  },
  __assert_fail__sig: 'viiii',
});
