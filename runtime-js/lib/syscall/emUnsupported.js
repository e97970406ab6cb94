// System calls of which there are none: ENOSYS, and with ASSERTIONS a line for each once.
mergeInto(LibraryManager.library, {
  $emUnsupported: function (name) {
    var told = emUnsupported.told = emUnsupported.told || {};
    if (EMBACK_ASSERTIONS && !told[name]) {
      told[name] = true;
      err('warning: unsupported system call: ' + name);
    }
    return -52;
  },
  // What stands for the system calls of files without a file system (-s FILESYSTEM=0).
  $emNoFiles: function () {
    return emUnsupported('files, for the program was built with -s FILESYSTEM=0');
  },
});
