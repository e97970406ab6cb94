mergeInto(LibraryManager.library, {
  wcscoll: 'wcscmp',
});
