mergeInto(LibraryManager.library, {
  emTm__data: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
});
