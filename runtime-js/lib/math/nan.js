mergeInto(LibraryManager.library, {
  nan: function (tag) {
    return NaN;
  },
  nan__sig: 'di',
  nanf: 'nan',
});
