// What can be done with descriptors of files only.
mergeInto(LibraryManager.library, {
  __wasi_fd_pread: function (fd, list, count, low, high, done) {
    return emVfsList(emVfsRead, fd, list, count, done, emI64(low, high));
  },
  __wasi_fd_pread__sig: 'iiiiiii',
  __wasi_fd_pwrite: function (fd, list, count, low, high, done) {
    return emVfsList(emVfsWrite, fd, list, count, done, emI64(low, high));
  },
  __wasi_fd_pwrite__sig: 'iiiiiii',
  __wasi_fd_readdir: function (fd, to, size, low, high, done) {
    return emTry(1, function () {
      var stream = emVfsStream(fd), index = emI64(low, high), total = 0, names, entry, kid, bytes, i;
      if (!index || !stream.getdents) stream.getdents = emVfsReaddir(stream.node);
      names = stream.getdents;
      // The last entry may be cut off: the caller asks again from there, with more room.
      for (; index < names.length && total < size; index++) {
        kid = names[index] === '.' ? stream.node : names[index] === '..' ? emVfsUp(stream.node) : emVfsChild(stream.node, names[index]);
        if (!kid) continue;
        bytes = emBytes(names[index]);
        entry = new DataView(new ArrayBuffer(24));
        entry.setUint32(0, index + 1, true);
        entry.setUint32(8, emVfsStat(kid).ino, true);
        entry.setUint32(16, bytes.length, true);
        entry.setUint8(20, emWasiKind(kid.mode));
        bytes = Array.prototype.slice.call(new Uint8Array(entry.buffer)).concat(bytes);
        for (i = 0; i < bytes.length && total < size; i++) HEAPU8[(to >>> 0) + total++] = bytes[i];
      }
      HEAP32[done >> 2] = total;
      return 0;
    });
  },
  __wasi_fd_readdir__sig: 'iiiiiii',
  __wasi_fd_renumber: function (fd, to) {
    return emTry(1, function () {
      var stream = emVfsStream(fd);
      emVfsStream(to);
      if (fd === to) return 0;
      emVfsClose(to);
      emVfsAdd(stream, to);
      emVfsClose(fd);
      return 0;
    });
  },
  __wasi_fd_renumber__sig: 'iii',
  __wasi_fd_allocate: function (fd, low, high, lengthLow, lengthHigh) {
    return emTry(1, function () {
      emVfsAllocate(emVfsStream(fd), emI64(low, high), emI64(lengthLow, lengthHigh));
      return 0;
    });
  },
  __wasi_fd_allocate__sig: 'iiiiii',
  __wasi_fd_filestat_set_size: function (fd, low, high) {
    return emTry(1, function () {
      var stream = emVfsStream(fd);
      if (!(stream.flags & 3) || (stream.node.mode & 61440) !== 32768) emFail(28);
      emVfsSetOf(stream, { size: emI64(low, high) });
      return 0;
    });
  },
  __wasi_fd_filestat_set_size__sig: 'iiii',
  __wasi_fd_filestat_set_times: function (fd, atimLow, atimHigh, mtimLow, mtimHigh, which) {
    return emTry(1, function () {
      var stream = emVfsStream(fd);
      emVfsSetOf(stream, emWasiTimes(emVfsStatOf(stream), atimLow, atimHigh, mtimLow, mtimHigh, which));
      return 0;
    });
  },
  __wasi_fd_filestat_set_times__sig: 'iiiiiii',
});
