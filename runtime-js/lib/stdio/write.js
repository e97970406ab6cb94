mergeInto(LibraryManager.library, {
  write: function (fd, from, count) {
    if (fd !== 1 && fd !== 2) {
      emSetErrno(9);
      return -1;
    }
    emPut(fd + 1, HEAPU8, from >>> 0, (from >>> 0) + count);
    emDrain(emStreams[fd + 1], false);
    return count;
  },
  write__sig: 'iiii',
});
