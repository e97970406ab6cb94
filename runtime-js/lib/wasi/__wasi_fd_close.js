// Descriptors: what has no state here succeeds for the three streams, and is EBADF (8) for others.
mergeInto(LibraryManager.library, {
  __wasi_fd_close: function (fd) {
    return fd >>> 0 > 2 ? 8 : 0;
  },
  __wasi_fd_close__sig: 'ii',
  __wasi_fd_sync: '__wasi_fd_close',
  __wasi_fd_datasync: '__wasi_fd_close',
  // ESPIPE: a stream has no positions.
  __wasi_fd_seek: function (fd, low, high, from, to) {
    return fd >>> 0 > 2 ? 8 : 70;
  },
  __wasi_fd_seek__sig: 'iiiiii',
  __wasi_fd_tell: function (fd, to) {
    return fd >>> 0 > 2 ? 8 : 70;
  },
  __wasi_fd_tell__sig: 'iii',
  // No folder is open at the start.
  __wasi_fd_prestat_get: function (fd, to) {
    return 8;
  },
  __wasi_fd_prestat_get__sig: 'iii',
  __wasi_fd_prestat_dir_name: function (fd, to, size) {
    return 8;
  },
  __wasi_fd_prestat_dir_name__sig: 'iiii',
});
