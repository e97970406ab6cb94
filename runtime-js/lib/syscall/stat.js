// What is known of files. struct stat has times of 32 bits in Emscripten before version 4: __syscall_fstatat64 and what is
// built on it fill that one, __syscall_newfstatat the one with times of 64 bits, which ours is.
mergeInto(LibraryManager.library, {
  $emStatAt: function (folder, path, flags) {
    if (flags & ~6400) emFail(28);
    if (flags & 4096 && !HEAPU8[path >>> 0] && folder !== -100) return emVfsStatOf(emVfsStream(folder));
    return emVfsStat(flags & 4096 && !HEAPU8[path >>> 0] ? emVfs.cwd : emVfsFind(UTF8ToString(path), !(flags & 256), emAt(folder, path)));
  },
  $emPutTime: function (to, date) {
    var time = date.getTime(), seconds = Math.floor(time / 1000);
    emPutI64(to, seconds);
    HEAP32[(to + 8) >> 2] = Math.floor((time - seconds * 1000) * 1000000);
  },
  $emPutStat: function (to, stat) {
    HEAP32.set([stat.dev, stat.mode, stat.nlink, stat.uid, stat.gid, stat.rdev], to >> 2);
    emPutI64(to + 24, stat.size);
    HEAP32[(to + 32) >> 2] = stat.blksize || 4096;
    HEAP32[(to + 36) >> 2] = stat.blocks;
    emPutTime(to + 40, stat.atime);
    emPutTime(to + 56, stat.mtime);
    emPutTime(to + 72, stat.ctime);
    emPutI64(to + 88, stat.ino);
    return 0;
  },
  $emPutOldStat: function (to, stat) {
    HEAP32.set([stat.dev, 0, stat.ino, stat.mode, stat.nlink, stat.uid, stat.gid, stat.rdev, 0], to >> 2);
    [stat.atime, stat.mtime, stat.ctime].forEach(function (date, at) {
      var time = date.getTime(), seconds = Math.floor(time / 1000);
      HEAP32[(to + 56 + 8 * at) >> 2] = seconds;
      HEAP32[(to + 60 + 8 * at) >> 2] = Math.floor((time - seconds * 1000) * 1000000);
    });
    emPutI64(to + 40, stat.size);
    HEAP32[(to + 48) >> 2] = stat.blksize || 4096;
    HEAP32[(to + 52) >> 2] = stat.blocks;
    emPutI64(to + 80, stat.ino);
    return 0;
  },
  // Room as Emscripten has it: it is that of memory.
  $emPutStatfs: function (to) {
    HEAP32.set([0, 4096, 1000000, 500000, 500000, emVfs.inode, 1000000, 42, 0, 255, 4096, 2, 0, 0, 0, 0], to >> 2);
    return 0;
  },
  // Two times, the last access and the last change: seconds in one word or two, then nanoseconds, or the numbers for now
  // and for what stays.
  $emSetTimes: function (folder, path, times, flags, words) {
    return emTry(-1, function () {
      var now = Date.now(), what = { link: flags & 256 }, stream, i, at, nano;
      for (i = 0; i < 2; i++) {
        at = (times >> 2) + i * words;
        nano = times ? HEAP32[at + words / 2] : 1073741823;
        if (nano !== 1073741822)
          what[i ? 'mtime' : 'atime'] = nano === 1073741823 ? now : (words > 2 ? emI64(HEAP32[at], HEAP32[at + 1]) : HEAP32[at]) * 1000 + nano / 1000000;
      }
      if (!path || (flags & 4096 && !HEAPU8[path >>> 0])) {
        stream = emVfsStream(folder);
        if (what.atime === undefined) what.atime = emVfsStatOf(stream).atime.getTime();
        if (what.mtime === undefined) what.mtime = emVfsStatOf(stream).mtime.getTime();
        emVfsSetOf(stream, what);
      } else {
        stream = emVfsFind(UTF8ToString(path), !what.link, emAt(folder, path));
        if (what.atime === undefined) what.atime = emVfsStat(stream).atime.getTime();
        if (what.mtime === undefined) what.mtime = emVfsStat(stream).mtime.getTime();
        emVfsSet(stream, what);
      }
      return 0;
    });
  },
  __syscall_newfstatat: function (folder, path, to, flags) {
    return emTry(-1, function () {
      return emPutStat(to, emStatAt(folder, path, flags));
    });
  },
  __syscall_newfstatat__sig: 'iiiii',
  __syscall_fstatat64: function (folder, path, to, flags) {
    return emTry(-1, function () {
      return emPutOldStat(to, emStatAt(folder, path, flags));
    });
  },
  __syscall_fstatat64__sig: 'iiiii',
  __syscall_stat64: function (path, to) {
    return ___syscall_fstatat64(-100, path, to, 0);
  },
  __syscall_stat64__sig: 'iii',
  __syscall_lstat64: function (path, to) {
    return ___syscall_fstatat64(-100, path, to, 256);
  },
  __syscall_lstat64__sig: 'iii',
  __syscall_fstat64: function (fd, to) {
    return emTry(-1, function () {
      return emPutOldStat(to, emVfsStatOf(emVfsStream(fd)));
    });
  },
  __syscall_fstat64__sig: 'iii',
  __emback_fstat: function (fd, to) {
    return emTry(-1, function () {
      return emPutStat(to, emVfsStatOf(emVfsStream(fd)));
    });
  },
  __emback_fstat__sig: 'iii',
  __syscall_statfs64: function (path, size, to) {
    return emTry(-1, function () {
      emVfsFind(UTF8ToString(path), true);
      return emPutStatfs(to);
    });
  },
  __syscall_statfs64__sig: 'iiii',
  __syscall_fstatfs64: function (fd, size, to) {
    return emTry(-1, function () {
      emVfsStream(fd);
      return emPutStatfs(to);
    });
  },
  __syscall_fstatfs64__sig: 'iiii',
  __syscall_utimensat: function (folder, path, times, flags) {
    return emSetTimes(folder, path, times, flags, 2);
  },
  __syscall_utimensat__sig: 'iiiii',
  __emback_utimensat: function (folder, path, times, flags) {
    return emSetTimes(folder, path, times, flags, 4);
  },
  __emback_utimensat__sig: 'iiiii',
});
