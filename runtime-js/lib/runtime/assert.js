mergeInto(LibraryManager.library, {
  $assert: function (condition, text) {
    if (!condition) abort('Assertion failed: ' + text);
  },
});
