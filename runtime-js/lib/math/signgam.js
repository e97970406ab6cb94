mergeInto(LibraryManager.library, {
  signgam__data: [0],
});
