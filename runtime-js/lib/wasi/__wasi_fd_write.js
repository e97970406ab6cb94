// Writes what a list of buffers has: pairs of an address and a size.
mergeInto(LibraryManager.library, {
  __wasi_fd_write: function (fd, list, count, written) {
    var i, total = 0;
    if (fd !== 1 && fd !== 2) return 8;
    for (i = 0; i < count; i++, list += 8) total += _write(fd, HEAP32[list >> 2], HEAP32[(list + 4) >> 2]);
    HEAP32[written >> 2] = total;
    return 0;
  },
  __wasi_fd_write__sig: 'iiiii',
});
