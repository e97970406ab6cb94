// There is no command processor.
mergeInto(LibraryManager.library, {
  system: function (command) {
    if (!command) return 0;
    emSetErrno(52);
    return -1;
  },
  system__sig: 'ii',
});
