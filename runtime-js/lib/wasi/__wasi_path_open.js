// There are no files: a path leads nowhere (ENOENT, 44).
mergeInto(LibraryManager.library, {
  __wasi_path_open: function (fd, lookup, path, size, flags, rightsLow, rightsHigh, inheritLow, inheritHigh, mode, to) {
    return 44;
  },
  __wasi_path_open__sig: 'iiiiiiiiiiii',
  __wasi_path_filestat_get: function (fd, flags, path, size, to) {
    return 44;
  },
  __wasi_path_filestat_get__sig: 'iiiiii',
  __wasi_path_unlink_file: function (fd, path, size) {
    return 44;
  },
  __wasi_path_unlink_file__sig: 'iiii',
  __wasi_path_remove_directory: '__wasi_path_unlink_file',
  __wasi_path_create_directory: function (fd, path, size) {
    return 69;
  },
  __wasi_path_create_directory__sig: 'iiii',
  __wasi_path_readlink: function (fd, path, size, to, most, done) {
    return 44;
  },
  __wasi_path_readlink__sig: 'iiiiiii',
  __wasi_path_rename: function (fd, from, fromSize, toFd, to, toSize) {
    return 44;
  },
  __wasi_path_rename__sig: 'iiiiiii',
  __wasi_fd_filestat_get: function (fd, to) {
    var i;
    if (fd >>> 0 > 2) return 8;
    for (i = 0; i < 64; i++) HEAPU8[(to >>> 0) + i] = 0;
    HEAPU8[(to >>> 0) + 16] = 2;
    return 0;
  },
  __wasi_fd_filestat_get__sig: 'iii',
  __wasi_fd_readdir: function (fd, to, size, low, high, done) {
    return 8;
  },
  __wasi_fd_readdir__sig: 'iiiiiii',
});
