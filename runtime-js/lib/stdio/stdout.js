mergeInto(LibraryManager.library, {
  stdout__data: [2],
});
