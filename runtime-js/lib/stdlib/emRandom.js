mergeInto(LibraryManager.library, {
  // The state of rand: low and high word.
  $emRandom: new Int32Array(2),
});
