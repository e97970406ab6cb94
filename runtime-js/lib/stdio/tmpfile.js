// There are no files yet, so none can be made.
mergeInto(LibraryManager.library, {
  tmpfile: function () {
    emSetErrno(30);
    return 0;
  },
  tmpfile__sig: 'i',
  tmpfile64: 'tmpfile',
});
