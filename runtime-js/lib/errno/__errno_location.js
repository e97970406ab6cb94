// The cell of errno.
mergeInto(LibraryManager.library, {
  __errno_location: function () {
    return _emErrno;
  },
  __errno_location__sig: 'i',
  __errno: '__errno_location',
  ___errno: '__errno_location',
});
