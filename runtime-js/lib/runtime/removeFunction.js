mergeInto(LibraryManager.library, {
  $removeFunction: function (pointer) {
    for (var sig in emReserved)
      if (pointer >= emReserved[sig] && pointer < emReserved[sig] + emReservedCount && emAdded[sig])
        emAdded[sig][pointer - emReserved[sig]] = null;
  },
  $removeFunction__deps: ['$addFunction'],
});
