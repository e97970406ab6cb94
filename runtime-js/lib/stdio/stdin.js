// The three streams. A FILE pointer is a number that means nothing to the program: 1, 2, 3.
mergeInto(LibraryManager.library, {
  stdin__data: [1],
});
