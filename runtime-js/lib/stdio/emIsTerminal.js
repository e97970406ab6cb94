mergeInto(LibraryManager.library, {
  $emIsTerminal: function () {
    if (emIsTerminal.known === undefined)
      try {
        emIsTerminal.known = emFs ? emFs.fstatSync(1).isCharacterDevice() : !ENVIRONMENT_IS_SHELL;
      } catch (e) {
        emIsTerminal.known = false;
      }
    return emIsTerminal.known;
  },
});
