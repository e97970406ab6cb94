// The first of a class and its bases that `test` accepts, as { type, address }.
mergeInto(LibraryManager.library, {
  $emFindBase: function (type, address, test) {
    var found = null;
    emBases(type, address, true, function (type, address) {
      if (!found && test(type)) found = { type: type, address: address };
    });
    return found;
  },
});
