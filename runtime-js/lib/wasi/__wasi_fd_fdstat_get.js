// The three streams are character devices that can be read or written, and nothing else.
mergeInto(LibraryManager.library, {
  __wasi_fd_fdstat_get: function (fd, to) {
    if (fd >>> 0 > 2) return 8;
    HEAP32[to >> 2] = 2;
    HEAP32[(to + 4) >> 2] = 0;
    HEAP32[(to + 8) >> 2] = fd ? 64 : 2;
    HEAP32[(to + 12) >> 2] = HEAP32[(to + 16) >> 2] = HEAP32[(to + 20) >> 2] = 0;
    return 0;
  },
  __wasi_fd_fdstat_get__sig: 'iii',
  __wasi_fd_fdstat_set_flags: function (fd, flags) {
    return fd >>> 0 > 2 ? 8 : 0;
  },
  __wasi_fd_fdstat_set_flags__sig: 'iii',
});
