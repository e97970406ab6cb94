// The cell of errno, which wasi-libc has as a variable of that name.
mergeInto(LibraryManager.library, {
  __errno_location: function () {
    return _errno;
  },
  __errno_location__sig: 'i',
  __errno: '__errno_location',
  ___errno: '__errno_location',
});
