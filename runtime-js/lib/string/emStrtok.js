// Where strtok goes on.
mergeInto(LibraryManager.library, {
  emStrtok__data: [0],
});
