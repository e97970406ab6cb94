// There are no files: a path leads nowhere.
mergeInto(LibraryManager.library, {
  __syscall_openat: function (folder, path, flags, mode) {
    return -2;
  },
  __syscall_openat__sig: 'iiiii',
  __syscall_unlinkat: function (folder, path, flags) {
    return -2;
  },
  __syscall_unlinkat__sig: 'iiii',
  __syscall_rmdir: function (path) {
    return -2;
  },
  __syscall_rmdir__sig: 'ii',
  __syscall_renameat: function (fromFolder, from, toFolder, to) {
    return -2;
  },
  __syscall_renameat__sig: 'iiiii',
});
