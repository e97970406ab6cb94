mergeInto(LibraryManager.library, {
  abort: function () {
    abort('abort()');
  },
  abort__sig: 'v',
});
