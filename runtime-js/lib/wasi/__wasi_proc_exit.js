mergeInto(LibraryManager.library, {
  __wasi_proc_exit: function (status) {
    __exit(status);
  },
  __wasi_proc_exit__sig: 'vi',
});
