// Whether a descriptor of the system is a terminal, as far as can be known: a character device.
mergeInto(LibraryManager.library, {
  $emTerminals: [],
  $emIsTerminal: function (fd) {
    if (emTerminals[fd] === undefined)
      try {
        emTerminals[fd] = emFs ? emFs.fstatSync(fd).isCharacterDevice() : !ENVIRONMENT_IS_SHELL;
      } catch (e) {}
    return emTerminals[fd];
  },
});
