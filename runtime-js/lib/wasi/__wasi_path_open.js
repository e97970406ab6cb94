// Files by their paths, from a folder that is open. Programs find the root open as descriptor 3.
mergeInto(LibraryManager.library, {
  // The folder that a path starts in. WASI's C library makes every path one below the open folder. Where that is the root of
  // the real files, a path that does not begin with a folder of the root was relative to the current one.
  $emWasiAt: function (fd, path) {
    var node = emVfsStream(fd).node;
    if ((node.mode & 61440) !== 16384) emFail(54);
    if (path.charAt(0) === '/') emFail(63);
    if (node === emVfs.root && emVfs.cwd !== node && !emVfsChild(node, path.split('/')[0])) return emVfs.cwd;
    return node;
  },
  $emWasiFind: function (fd, path, size, follow) {
    var name = emText(HEAPU8, path >>> 0, (path >>> 0) + size);
    return emVfsFind(name, !!follow, emWasiAt(fd, name));
  },
  $emPutWasiStat: function (to, stat) {
    emPutI64(to, stat.dev);
    emPutI64(to + 8, stat.ino);
    HEAP32[(to + 16) >> 2] = emWasiKind(stat.mode);
    HEAP32[(to + 20) >> 2] = 0;
    emPutI64(to + 24, stat.nlink);
    emPutI64(to + 32, stat.size);
    [stat.atime, stat.mtime, stat.ctime].forEach(function (date, at) { emWasiTime(date.getTime(), to + 40 + 8 * at); });
    return 0;
  },
  // Which: 1 the first time is given, 2 it is now, 4 and 8 the same for the second.
  $emWasiTimes: function (stat, atimLow, atimHigh, mtimLow, mtimHigh, which) {
    var now = Date.now();
    if ((which & 3) === 3 || (which & 12) === 12) emFail(28);
    return {
      atime: which & 1 ? emI64(atimLow, atimHigh) / 1000000 : which & 2 ? now : stat.atime.getTime(),
      mtime: which & 4 ? emI64(mtimLow, mtimHigh) / 1000000 : which & 8 ? now : stat.mtime.getTime()
    };
  },
  __wasi_path_open: function (fd, lookup, path, size, how, rightsLow, rightsHigh, inheritLow, inheritHigh, flags, to) {
    return emTry(1, function () {
      var name = emText(HEAPU8, path >>> 0, (path >>> 0) + size), reads = rightsLow & 16386, writes = rightsLow & 4194624, stream;
      // How: 1 create, 2 it must be a folder, 4 it must be new, 8 empty it. Flags: 1 append, 4 do not block.
      stream = emVfsOpen(name, (writes ? (reads ? 2 : 1) : 0) | (how & 1 ? 64 : 0) | (how & 2 ? 65536 : 0) | (how & 4 ? 128 : 0) | (how & 8 ? 512 : 0) |
        (flags & 1 ? 1024 : 0) | (flags & 4 ? 2048 : 0) | (lookup & 1 ? 0 : 131072), 438, emWasiAt(fd, name));
      HEAP32[to >> 2] = stream.fd;
      return 0;
    });
  },
  __wasi_path_open__postset: 'emWasiFiles = emWasiOpened;',
  __wasi_path_open__sig: 'iiiiiiiiiiii',
  __wasi_path_filestat_get: function (fd, flags, path, size, to) {
    return emTry(1, function () {
      return emPutWasiStat(to, emVfsStat(emWasiFind(fd, path, size, flags & 1)));
    });
  },
  __wasi_path_filestat_get__sig: 'iiiiii',
  __wasi_path_filestat_set_times: function (fd, flags, path, size, atimLow, atimHigh, mtimLow, mtimHigh, which) {
    return emTry(1, function () {
      var node = emWasiFind(fd, path, size, flags & 1), what = emWasiTimes(emVfsStat(node), atimLow, atimHigh, mtimLow, mtimHigh, which);
      what.link = !(flags & 1);
      emVfsSet(node, what);
      return 0;
    });
  },
  __wasi_path_filestat_set_times__sig: 'iiiiiiiiii',
  __wasi_path_create_directory: function (fd, path, size) {
    return emTry(1, function () {
      var name = emText(HEAPU8, path >>> 0, (path >>> 0) + size);
      emVfsMkdir(name, 511, emWasiAt(fd, name));
      return 0;
    });
  },
  __wasi_path_create_directory__sig: 'iiii',
  __wasi_path_remove_directory: function (fd, path, size) {
    return emTry(1, function () {
      var name = emText(HEAPU8, path >>> 0, (path >>> 0) + size);
      emVfsRmdir(name, emWasiAt(fd, name));
      return 0;
    });
  },
  __wasi_path_remove_directory__sig: 'iiii',
  __wasi_path_unlink_file: function (fd, path, size) {
    return emTry(1, function () {
      var name = emText(HEAPU8, path >>> 0, (path >>> 0) + size);
      emVfsUnlink(name, emWasiAt(fd, name));
      return 0;
    });
  },
  __wasi_path_unlink_file__sig: 'iiii',
  __wasi_path_rename: function (fd, path, size, toFd, to, toSize) {
    return emTry(1, function () {
      var from = emText(HEAPU8, path >>> 0, (path >>> 0) + size), name = emText(HEAPU8, to >>> 0, (to >>> 0) + toSize);
      emVfsRename(from, name, emWasiAt(fd, from), emWasiAt(toFd, name));
      return 0;
    });
  },
  __wasi_path_rename__sig: 'iiiiiii',
  __wasi_path_link: function (fd, flags, path, size, toFd, to, toSize) {
    return emTry(1, function () {
      var from = emText(HEAPU8, path >>> 0, (path >>> 0) + size), name = emText(HEAPU8, to >>> 0, (to >>> 0) + toSize);
      emVfsLink(from, name, !!(flags & 1), emWasiAt(fd, from), emWasiAt(toFd, name));
      return 0;
    });
  },
  __wasi_path_link__sig: 'iiiiiiii',
  __wasi_path_symlink: function (target, targetSize, fd, path, size) {
    return emTry(1, function () {
      var name = emText(HEAPU8, path >>> 0, (path >>> 0) + size);
      emVfsSymlink(emText(HEAPU8, target >>> 0, (target >>> 0) + targetSize), name, emWasiAt(fd, name));
      return 0;
    });
  },
  __wasi_path_symlink__sig: 'iiiiii',
  __wasi_path_readlink: function (fd, path, size, to, most, done) {
    return emTry(1, function () {
      var bytes = emBytes(emVfsReadlinkOf(emWasiFind(fd, path, size, false))).slice(0, most);
      HEAPU8.set(bytes, to >>> 0);
      HEAP32[done >> 2] = bytes.length;
      return 0;
    });
  },
  __wasi_path_readlink__sig: 'iiiiiii',
});
