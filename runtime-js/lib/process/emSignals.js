// Handlers by signal; the program sends signals to itself only.
mergeInto(LibraryManager.library, {
  $emSignals: {},
});
