// Room for what strerror gives.
mergeInto(LibraryManager.library, {
  emStrerror__data: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
});
