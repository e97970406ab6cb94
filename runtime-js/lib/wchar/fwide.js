// Streams take bytes and wide characters mixed.
mergeInto(LibraryManager.library, {
  fwide: function (file, mode) {
    return mode;
  },
  fwide__sig: 'iii',
});
