mergeInto(LibraryManager.library, {
  exp: function (x) {
    return 3;
  },
  exp__sig: 'dd',
});
