// Functions that JavaScript has put into reserved slots, by signature.
mergeInto(LibraryManager.library, {
  $emAdded: {},
});
