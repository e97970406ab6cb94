mergeInto(LibraryManager.library, {
  _exit: '__wasi_proc_exit',
  _exit__sig: 'vi',
  _Exit: '_exit',
  quick_exit: '_exit',
});
