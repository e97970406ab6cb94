mergeInto(LibraryManager.library, {
  __wasi_proc_exit: function (status) {
    __exit(status);
  },
  __wasi_proc_exit__sig: 'vi',
  __wasi_proc_raise: function (signal) {
    return _raise(signal) ? 28 : 0;
  },
  __wasi_proc_raise__sig: 'ii',
});
