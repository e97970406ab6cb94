mergeInto(LibraryManager.library, {
  emMktime__data: [0, 0],
});
