mergeInto(LibraryManager.library, {
  $setWindowTitle: function (title) {
    if (typeof document === 'object') document.title = title;
  },
});
