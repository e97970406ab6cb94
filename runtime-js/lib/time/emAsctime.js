mergeInto(LibraryManager.library, {
  emAsctime__data: [0, 0, 0, 0, 0, 0, 0, 0],
});
