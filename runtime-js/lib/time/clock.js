mergeInto(LibraryManager.library, {
  clock: function () {
    return (emSince() * 1000) | 0;
  },
  clock__sig: 'i',
});
