mergeInto(LibraryManager.library, {
  remove: function (path) {
    emSetErrno(2);
    return -1;
  },
  remove__sig: 'ii',
  unlink: 'remove',
});
