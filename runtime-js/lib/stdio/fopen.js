// Files are not supported: opening one fails as if it did not exist.
mergeInto(LibraryManager.library, {
  fopen: function (path, mode) {
    emSetErrno(2);
    return 0;
  },
  fopen__sig: 'iii',
  fopen64: 'fopen',
});
