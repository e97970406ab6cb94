// Names of run dependencies need not be unique here.
mergeInto(LibraryManager.library, {
  $getUniqueRunDependency: function (id) {
    return id;
  },
});
