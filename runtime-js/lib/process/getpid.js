mergeInto(LibraryManager.library, {
  getpid: function () {
    return 42;
  },
  getpid__sig: 'i',
});
