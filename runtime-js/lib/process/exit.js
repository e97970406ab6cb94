mergeInto(LibraryManager.library, {
  exit: function (status) {
    exit(status & 255, false);
  },
  exit__sig: 'vi',
});
