mergeInto(LibraryManager.library, {
  $emMemmove: '$emMemcpy',
});
