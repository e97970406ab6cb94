mergeInto(LibraryManager.library, {
  stderr__data: [3],
});
