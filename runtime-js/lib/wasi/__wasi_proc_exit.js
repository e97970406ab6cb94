mergeInto(LibraryManager.library, {
  // Ends at once: what was registered with atexit is not called. The `_exit` of a program may end by this.
  __wasi_proc_exit: function (status) {
    emAtExit.length = 0;
    exit(status & 255, false);
  },
  __wasi_proc_exit__sig: 'vi',
  __wasi_proc_raise: function (signal) {
    return _raise(signal) ? 28 : 0;
  },
  __wasi_proc_raise__sig: 'ii',
});
