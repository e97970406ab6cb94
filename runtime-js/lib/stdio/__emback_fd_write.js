// The bytes of one buffer, for stdio. Gives how many were written or read, or minus an error of errno: EIO, EBADF.
mergeInto(LibraryManager.library, {
  __emback_fd_write: function (fd, from, size) {
    return fd !== 1 && fd !== 2 ? -8 : emStdout(fd, HEAPU8, from >>> 0, size) < 0 ? -29 : size;
  },
  __emback_fd_write__sig: 'iiii',
  __emback_fd_read: function (fd, to, size) {
    var done = fd ? -8 : emStdin(HEAPU8, to >>> 0, size);
    return done === -1 ? -29 : done;
  },
  __emback_fd_read__sig: 'iiii',
});
