// Descriptors of programs that open no files: what has no state here succeeds for the three streams, and is EBADF (8) for
// others. Where a program opens files, emVfsStart puts other functions into the place of the first three.
mergeInto(LibraryManager.library, {
  __wasi_fd_close: function (fd) {
    return fd >>> 0 > 2 ? 8 : 0;
  },
  __wasi_fd_close__sig: 'ii',
  __wasi_fd_sync: function (fd) {
    return fd >>> 0 > 2 ? 8 : 0;
  },
  __wasi_fd_sync__sig: 'ii',
  // ESPIPE: a stream has no positions.
  __wasi_fd_seek: function (fd, low, high, from, to) {
    return fd >>> 0 > 2 ? 8 : 70;
  },
  __wasi_fd_seek__sig: 'iiiiii',
  __wasi_fd_datasync: function (fd) {
    return ___wasi_fd_sync(fd);
  },
  __wasi_fd_datasync__sig: 'ii',
  __wasi_fd_advise: function (fd, low, high, lengthLow, lengthHigh, advice) {
    return 0;
  },
  __wasi_fd_advise__sig: 'iiiiiii',
  __wasi_fd_tell: function (fd, to) {
    return emWasiFiles.tell ? emWasiFiles.tell(fd, to) : fd >>> 0 > 2 ? 8 : 70;
  },
  __wasi_fd_tell__sig: 'iii',
  // The root is open where the program opens files, and no other folder.
  __wasi_fd_prestat_get: function (fd, to) {
    if (!emWasiFiles.folder || !emWasiFiles.folder(fd)) return 8;
    HEAP32[to >> 2] = 0;
    HEAP32[(to + 4) >> 2] = 1;
    return 0;
  },
  __wasi_fd_prestat_get__sig: 'iii',
  __wasi_fd_prestat_dir_name: function (fd, to, size) {
    if (!emWasiFiles.folder || !emWasiFiles.folder(fd)) return 8;
    if (size < 1) return 37;
    HEAPU8[to >>> 0] = 47;
    return 0;
  },
  __wasi_fd_prestat_dir_name__sig: 'iiii',
});
