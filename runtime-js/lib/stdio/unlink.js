mergeInto(LibraryManager.library, {
  unlink: function (path) {
    emSetErrno(2);
    return -1;
  },
  unlink__sig: 'ii',
});
