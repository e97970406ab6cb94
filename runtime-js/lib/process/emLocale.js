// "C"
mergeInto(LibraryManager.library, {
  emLocale__data: [67],
});
