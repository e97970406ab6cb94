// The words are those that the C standard has as an example (7.2.1.1).
mergeInto(LibraryManager.library, {
  __assert_fail: function (condition, file, line, func) {
    var text = 'Assertion failed: ' + UTF8ToString(condition) + (func ? ', function ' + UTF8ToString(func) : '') +
      ', file ' + UTF8ToString(file) + ', line ' + (line >>> 0) + '.';
    emFlush();
    err(text);
    abort('assertion failed');
  },
  __assert_fail__sig: 'viiii',
});
