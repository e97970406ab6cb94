// WASI's functions of descriptors, for programs with files; those of programs without are in lib/wasi.
mergeInto(LibraryManager.library, {
  // What `work` gives; for an error that it throws, its number, or with `sign` -1 the negative number, as system calls have it.
  $emTry: function (sign, work) {
    try {
      return work();
    } catch (e) {
      if (e instanceof emErrnoError) return sign * e.errno;
      throw e;
    }
  },
  $emI64: function (low, high) {
    return (high | 0) * 4294967296 + (low >>> 0);
  },
  $emPutI64: function (place, value) {
    HEAP32[place >> 2] = value % 4294967296;
    HEAP32[(place + 4) >> 2] = Math.floor(value / 4294967296);
  },
  // Reads or writes what a list of buffers has, up to the first that is not filled.
  $emVfsList: function (step, fd, list, count, done, position) {
    return emTry(1, function () {
      var stream = emVfsStream(fd), total = 0, i, size, got;
      for (i = 0; i < count; i++, list += 8) {
        size = HEAPU32[(list + 4) >> 2];
        if (!size && count > 1) continue;
        try {
          got = step(stream, HEAPU8, HEAPU32[list >> 2], size, position === undefined ? position : position + total);
        } catch (e) {
          // What was done before the error counts; the next call meets it again.
          if (total && e instanceof emErrnoError) break;
          throw e;
        }
        total += got;
        if (got < size) break;
      }
      HEAP32[done >> 2] = total;
      return 0;
    });
  },
  // One buffer, as stdio has it. Errors are those of errno.
  $emVfsBuffer: function (step, fd, at, size) {
    return emTry(-1, function () {
      return step(emVfsStream(fd), HEAPU8, at >>> 0, size);
    });
  },
  $emVfsFdWrite: function (fd, list, count, done) {
    return emVfsList(emVfsWrite, fd, list, count, done);
  },
  $emVfsFdRead: function (fd, list, count, done) {
    return emVfsList(emVfsRead, fd, list, count, done);
  },
  $emVfsFdSeek: function (fd, low, high, whence, to) {
    return emTry(1, function () {
      emPutI64(to, emVfsSeek(emVfsStream(fd), emI64(low, high), whence));
      return 0;
    });
  },
  $emVfsFdClose: function (fd) {
    return emTry(1, function () {
      emVfsClose(fd);
      return 0;
    });
  },
  $emVfsFdSync: function (fd) {
    return emTry(1, function () {
      var stream = emVfsStream(fd);
      if (stream.stream_ops.fsync) stream.stream_ops.fsync(stream);
      return 0;
    });
  },
  // WASI's kinds of files: 1 block device, 2 character device, 3 folder, 4 file, 6 socket, 7 link.
  $emWasiKind: function (mode) {
    mode = (mode >> 12) & 15;
    return mode === 2 ? 2 : mode === 4 ? 3 : mode === 6 ? 1 : mode === 8 ? 4 : mode === 10 ? 7 : mode === 12 ? 6 : 0;
  },
  $emVfsFdStat: function (fd, to) {
    return emTry(1, function () {
      var stream = emVfsStream(fd), kind = emWasiKind(stream.node.mode), flags = stream.flags, rights = 536870911, i;
      // A program tells a terminal by a character device that cannot seek.
      if (kind === 2) rights -= stream.stream_ops.isTerminal && !stream.stream_ops.isTerminal() ? 4 : 36;
      if ((flags & 3) === 1) rights &= ~2;
      if (!(flags & 3)) rights &= ~64;
      for (i = 0; i < 6; i++) HEAP32[(to >> 2) + i] = 0;
      HEAPU8[to >>> 0] = kind;
      HEAP16[(to + 2) >> 1] = (flags & 1024 ? 1 : 0) | (flags & 4096 ? 2 : 0) | (flags & 2048 ? 4 : 0) | (flags & 1048576 ? 16 : 0);
      HEAP32[(to + 8) >> 2] = HEAP32[(to + 16) >> 2] = rights;
      return 0;
    });
  },
});
