mergeInto(LibraryManager.library, {
  emErrno__data: [0],
});
