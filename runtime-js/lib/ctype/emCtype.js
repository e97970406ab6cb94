mergeInto(LibraryManager.library, {
  emCtype__data: [0, 0, 0],
});
