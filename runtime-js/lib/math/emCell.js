// One double seen as two words: the low one is emCell32[0].
mergeInto(LibraryManager.library, {
  $emCell: new Float64Array(1),
});
