// llvm.trap and code that cannot be reached.
mergeInto(LibraryManager.library, {
  $emTrap: function (code) {
    abort('the program ran into a trap' + (code === undefined ? '' : ' (' + code + ')'));
  },
});
