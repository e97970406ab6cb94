// Ends at once: what was registered with atexit is not called.
mergeInto(LibraryManager.library, {
  _exit: function (status) {
    emAtExit.length = 0;
    exit(status & 255, false);
  },
  _exit__sig: 'vi',
  _Exit: '_exit',
  quick_exit: '_exit',
});
