// Goes on with the unwinding after a cleanup, or where nothing catches.
mergeInto(LibraryManager.library, {
  emResume: function (pointer) {
    throw new emThrown(pointer);
  },
  emResume__sig: 'vi',
});
