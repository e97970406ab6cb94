mergeInto(LibraryManager.library, {
  __wasi_fd_read: function (fd, list, count, done) {
    var i, got, total = 0;
    if (fd !== 0) return 8;
    for (i = 0; i < count; i++, list += 8) {
      got = emStdin(HEAPU8, HEAPU32[list >> 2], HEAPU32[(list + 4) >> 2]);
      if (got < 0) return 29;
      total += got;
      if (got < HEAPU32[(list + 4) >> 2]) break;
    }
    HEAP32[done >> 2] = total;
    return 0;
  },
  __wasi_fd_read__sig: 'iiiii',
});
