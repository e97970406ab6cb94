// struct lconv, then "." and "".
mergeInto(LibraryManager.library, {
  emLocaleconv__data: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
});
