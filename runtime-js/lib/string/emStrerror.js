// The buffer of strerror.
mergeInto(LibraryManager.library, {
  emStrerror__data: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
});
