// The position where strtok continues.
mergeInto(LibraryManager.library, {
  emStrtok__data: [0],
});
