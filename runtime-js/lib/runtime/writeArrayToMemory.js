mergeInto(LibraryManager.library, {
  $writeArrayToMemory: function (bytes, to) {
    HEAP8.set(bytes, to);
  },
});
