mergeInto(LibraryManager.library, {
  write: function (fd, from, count) {
    if (fd !== 1 && fd !== 2) {
      emSetErrno(9);
      return -1;
    }
    // After what was printed before.
    emFlushStreams();
    count = emStdout(fd, HEAPU8, from >>> 0, count >>> 0);
    if (count < 0) emSetErrno(5);
    return count;
  },
  write__sig: 'iiii',
});
