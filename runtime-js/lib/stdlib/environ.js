mergeInto(LibraryManager.library, {
  environ__data: [0],
});
