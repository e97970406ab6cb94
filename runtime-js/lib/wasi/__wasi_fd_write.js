// Writes what a list of buffers has: pairs of an address and a size.
mergeInto(LibraryManager.library, {
  __wasi_fd_write: function (fd, list, count, written) {
    var i, done, total = 0;
    if (fd !== 1 && fd !== 2) return 8;
    for (i = 0; i < count; i++, list += 8) {
      done = emStdout(fd, HEAPU8, HEAPU32[list >> 2], HEAPU32[(list + 4) >> 2]);
      if (done < 0) return 29;
      total += done;
    }
    HEAP32[written >> 2] = total;
    return 0;
  },
  __wasi_fd_write__sig: 'iiiii',
  __wasi_fd_write__deps: ['$emMuslStreams'],
});
