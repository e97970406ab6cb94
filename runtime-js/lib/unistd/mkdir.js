// There are no files yet: the root is as read-only.
mergeInto(LibraryManager.library, {
  mkdir: function (path, mode) {
    emSetErrno(30);
    return -1;
  },
  mkdir__sig: 'iii',
  rmdir: function (path) {
    emSetErrno(2);
    return -1;
  },
  rmdir__sig: 'ii',
});
