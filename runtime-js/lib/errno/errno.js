mergeInto(LibraryManager.library, {
  errno__data: [0],
});
