mergeInto(LibraryManager.library, {
  isatty: function (fd) {
    return fd >= 0 && fd < 3 && emIsTerminal(fd) ? 1 : 0;
  },
  isatty__sig: 'ii',
});
