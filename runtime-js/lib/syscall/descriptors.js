// System calls on descriptors.
mergeInto(LibraryManager.library, {
  $emVfsSetOf: function (stream, what) {
    if (stream.stream_ops.setattr) stream.stream_ops.setattr(stream, what);
    else emVfsSet(stream.node, what);
  },
  $emVfsAllocate: function (stream, offset, length) {
    var kind = stream.node.mode & 61440;
    if (offset < 0 || length <= 0) emFail(28);
    if (!(stream.flags & 3)) emFail(8);
    if (kind === 16384 || kind !== 32768) emFail(43);
    if (emVfsStatOf(stream).size < offset + length) emVfsSetOf(stream, { size: offset + length });
  },
  // Requests of Linux for terminals, and FIONREAD and FIONBIO for all.
  $emIoctl: function (stream, request, to) {
    var ops = stream.stream_ops, size, i;
    if (request === 21531) {
      size = ops.available ? ops.available(stream) : stream.seekable ? Math.max(0, emVfsStatOf(stream).size - stream.position) : emFail(59);
      HEAP32[to >> 2] = size;
      return 0;
    }
    if (request === 21537) {
      stream.flags = HEAP32[to >> 2] ? stream.flags | 2048 : stream.flags & ~2048;
      return 0;
    }
    if (!(ops.isTerminal && ops.isTerminal(stream)) && !stream.tty) emFail(59);
    switch (request) {
      case 21505: case 21509:
        // As a terminal has it that was just opened: struct termios, or the shorter struct termio.
        if (request === 21509) return 0;
        HEAP32.set([25862, 5, 191, 35387], to >> 2);
        for (i = 16; i < 60; i++) HEAPU8[(to >>> 0) + i] = 0;
        HEAPU8.set([3, 28, 127, 21, 4, 0, 1, 0, 17, 19, 26, 0, 18, 15, 23, 22], (to >>> 0) + 17);
        HEAP32[(to + 52) >> 2] = HEAP32[(to + 56) >> 2] = 15;
        return 0;
      case 21506: case 21507: case 21508: case 21510: case 21511: case 21512: case 21524: return 0;
      case 21519:
        HEAP32[to >> 2] = 42;
        return 0;
      case 21523:
        size = ENVIRONMENT_IS_NODE && process.stdout;
        HEAP16[to >> 1] = (size && size.rows) || 24;
        HEAP16[(to + 2) >> 1] = (size && size.columns) || 80;
        HEAP32[(to + 4) >> 2] = 0;
        return 0;
    }
    return emFail(28);
  },
  __syscall_dup: function (fd) {
    return emTry(-1, function () {
      return emVfsAdd(emVfsStream(fd));
    });
  },
  __syscall_dup__sig: 'ii',
  __syscall_dup3: function (fd, to, flags) {
    return emTry(-1, function () {
      var stream = emVfsStream(fd);
      if (fd === to) emFail(28);
      if (to < 0 || to > 4095) emFail(8);
      if (emVfs.streams[to]) emVfsClose(to);
      emVfs.marks[to] = flags & 524288 ? 1 : 0;
      return emVfsAdd(stream, to);
    });
  },
  __syscall_dup3__sig: 'iiii',
  __syscall_dup2: function (fd, to) {
    return emTry(-1, function () {
      return fd === to ? (emVfsStream(fd), fd) : ___syscall_dup3(fd, to, 0);
    });
  },
  __syscall_dup2__sig: 'iii',
  __syscall_pipe2: function (to, flags) {
    return emTry(-1, function () {
      var ends = emPipe(flags);
      HEAP32[to >> 2] = ends[0];
      HEAP32[(to + 4) >> 2] = ends[1];
      return 0;
    });
  },
  __syscall_pipe2__sig: 'iii',
  __syscall_pipe: function (to) {
    return ___syscall_pipe2(to, 0);
  },
  __syscall_pipe__sig: 'ii',
  __syscall_fchmod: function (fd, mode) {
    return emTry(-1, function () {
      emVfsSetOf(emVfsStream(fd), { mode: (mode & 4095) | (emVfsStream(fd).node.mode & 61440) });
      return 0;
    });
  },
  __syscall_fchmod__sig: 'iii',
  __syscall_fchown32: function (fd, owner, group) {
    return emTry(-1, function () {
      emVfsSetOf(emVfsStream(fd), { owner: owner, group: group });
      return 0;
    });
  },
  __syscall_fchown32__sig: 'iiii',
  __syscall_fchdir: function (fd) {
    return emTry(-1, function () {
      emVfsChdir(emVfsStream(fd).node);
      return 0;
    });
  },
  __syscall_fchdir__sig: 'ii',
  __syscall_ftruncate64: function (fd, low, high) {
    return emTry(-1, function () {
      var stream = emVfsStream(fd), size = emI64(low, high);
      if (size < 0 || !(stream.flags & 3) || (stream.node.mode & 61440) !== 32768) emFail(28);
      emVfsSetOf(stream, { size: size });
      return 0;
    });
  },
  __syscall_ftruncate64__sig: 'iiii',
  __syscall_fallocate: function (fd, mode, low, high, lengthLow, lengthHigh) {
    return emTry(-1, function () {
      var stream = emVfsStream(fd), offset = emI64(low, high), length = emI64(lengthLow, lengthHigh);
      if (mode) emFail(58);
      emVfsAllocate(stream, offset, length);
      return 0;
    });
  },
  __syscall_fallocate__sig: 'iiiiiii',
  __syscall_fadvise64_64: function (fd, low, high, lengthLow, lengthHigh, advice) {
    return 0;
  },
  __syscall_fadvise64_64__sig: 'iiiiiii',
  __syscall_fadvise64: '__syscall_fadvise64_64',
  __syscall_fdatasync: function (fd) {
    return -emVfsFdSync(fd);
  },
  __syscall_fdatasync__sig: 'ii',
  __syscall_fsync: '__syscall_fdatasync',
  __syscall_sync: function () {
    return 0;
  },
  __syscall_sync__sig: 'i',
  __syscall_getdents64: function (fd, to, size) {
    return emTry(-1, function () {
      var stream = emVfsStream(fd), at = 0, index = Math.floor(stream.position / 280), name, bytes, kid, kind;
      // The list is that of the time when reading began.
      if (!index || !stream.getdents) stream.getdents = emVfsReaddir(stream.node);
      for (; index < stream.getdents.length && at + 280 <= size; index++) {
        name = stream.getdents[index];
        kid = name === '.' ? stream.node : name === '..' ? emVfsUp(stream.node) : emVfsChild(stream.node, name);
        if (!kid) continue;
        // The kinds of entries are the upper bits of modes.
        kind = (kid.mode >> 12) & 15;
        emPutI64(to + at, emVfsStat(kid).ino);
        emPutI64(to + at + 8, (index + 1) * 280);
        HEAP16[(to + at + 16) >> 1] = 280;
        HEAPU8[(to + at + 18) >>> 0] = kind;
        bytes = emBytes(name);
        bytes.push(0);
        HEAPU8.set(bytes, (to + at + 19) >>> 0);
        at += 280;
      }
      stream.position = index * 280;
      return at;
    });
  },
  __syscall_getdents64__sig: 'iiii',
  __syscall_fcntl64: function (fd, command, args) {
    return emTry(-1, function () {
      var stream = emVfsStream(fd), value = args ? HEAP32[args >> 2] : 0, least = value, made;
      switch (command) {
        case 0: case 1030:
          if (least < 0 || least > 4095) emFail(28);
          made = emVfsAdd(stream, least);
          emVfs.marks[made] = command ? 1 : 0;
          return made;
        case 1: return emVfs.marks[fd] || 0;
        case 2:
          emVfs.marks[fd] = value & 1;
          return 0;
        case 3: return stream.flags;
        case 4:
          stream.flags = (stream.flags & ~289792) | (value & 289792);
          return 0;
        // Locks: a file has one user, so that none is held by another.
        case 5: case 12:
          HEAP16[value >> 1] = 2;
          return 0;
        case 6: case 7: case 13: case 14: return 0;
      }
      return emFail(28);
    });
  },
  __syscall_fcntl64__sig: 'iiii',
  // emVfsStart puts this into the place of the system call, which is also there for programs without files.
  $emVfsIoctl: function (fd, request, args) {
    return emTry(-1, function () {
      return emIoctl(emVfsStream(fd), request, args ? HEAP32[args >> 2] : 0);
    });
  },
});
