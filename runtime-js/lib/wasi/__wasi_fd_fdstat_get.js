// The three streams can be read or written, and nothing else; a terminal is a character device.
mergeInto(LibraryManager.library, {
  __wasi_fd_fdstat_get: function (fd, to) {
    if (fd >>> 0 > 2) return 8;
    HEAP32[to >> 2] = emIsTerminal(fd) ? 2 : 0;
    HEAP32[(to + 4) >> 2] = 0;
    HEAP32[(to + 8) >> 2] = fd ? 64 : 2;
    HEAP32[(to + 12) >> 2] = HEAP32[(to + 16) >> 2] = HEAP32[(to + 20) >> 2] = 0;
    return 0;
  },
  __wasi_fd_fdstat_get__sig: 'iii',
  __wasi_fd_fdstat_set_flags: function (fd, flags) {
    return emWasiFiles.setFlags ? emWasiFiles.setFlags(fd, flags) : fd >>> 0 > 2 ? 8 : 0;
  },
  __wasi_fd_fdstat_set_flags__sig: 'iii',
  __wasi_fd_fdstat_set_rights: function (fd, low, high, inheritLow, inheritHigh) {
    return 0;
  },
  __wasi_fd_fdstat_set_rights__sig: 'iiiiii',
  __wasi_fd_filestat_get: function (fd, to) {
    var i;
    if (emWasiFiles.stat) return emWasiFiles.stat(fd, to);
    if (fd >>> 0 > 2) return 8;
    for (i = 0; i < 64; i++) HEAPU8[(to >>> 0) + i] = 0;
    HEAPU8[(to >>> 0) + 16] = emIsTerminal(fd) ? 2 : 0;
    return 0;
  },
  __wasi_fd_filestat_get__sig: 'iii',
});
