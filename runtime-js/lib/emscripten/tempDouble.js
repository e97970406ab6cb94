// Variables that the macros of Emscripten's libraries compute with.
mergeInto(LibraryManager.library, {
  $tempDouble: 0,
  $tempI64: 0,
});
