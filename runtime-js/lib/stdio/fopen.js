// There are no files yet: opening one fails as if it were not there.
mergeInto(LibraryManager.library, {
  fopen: function (path, mode) {
    emSetErrno(2);
    return 0;
  },
  fopen__sig: 'iii',
  fopen64: 'fopen',
});
