mergeInto(LibraryManager.library, {
  $emRandom: [0, 0, 0, 0],
});
