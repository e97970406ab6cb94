// System calls on paths. Those without a folder are of older versions of musl. A mode that is optional is in a list of
// arguments.
mergeInto(LibraryManager.library, {
  // The folder that a path starts in, of a descriptor; -100 is the current one.
  $emAt: function (folder, path) {
    var node;
    if (folder === -100 || HEAPU8[path >>> 0] === 47) return undefined;
    node = emVfsStream(folder).node;
    if ((node.mode & 61440) !== 16384) emFail(54);
    return node;
  },
  __syscall_openat: function (folder, path, flags, args) {
    return emTry(-1, function () {
      var stream = emVfsOpen(UTF8ToString(path), flags, args ? HEAP32[args >> 2] : 0, emAt(folder, path));
      if (flags & 524288) emVfs.marks[stream.fd] = 1;
      return stream.fd;
    });
  },
  __syscall_openat__sig: 'iiiii',
  __syscall_open: function (path, flags, args) {
    return ___syscall_openat(-100, path, flags, args);
  },
  __syscall_open__sig: 'iiii',
  __syscall_mkdirat: function (folder, path, mode) {
    return emTry(-1, function () {
      emVfsMkdir(UTF8ToString(path), mode, emAt(folder, path));
      return 0;
    });
  },
  __syscall_mkdirat__sig: 'iiii',
  __syscall_mkdir: function (path, mode) {
    return ___syscall_mkdirat(-100, path, mode);
  },
  __syscall_mkdir__sig: 'iii',
  __syscall_mknodat: function (folder, path, mode, dev) {
    return emTry(-1, function () {
      var kind = mode & 61440;
      if (kind !== 0 && kind !== 32768 && kind !== 8192 && kind !== 24576 && kind !== 4096 && kind !== 49152) emFail(28);
      emVfsMknod(UTF8ToString(path), (mode & 4095 & ~emVfs.umask) | (kind || 32768), dev, emAt(folder, path));
      return 0;
    });
  },
  __syscall_mknodat__sig: 'iiiii',
  __syscall_mknod: function (path, mode, dev) {
    return ___syscall_mknodat(-100, path, mode, dev);
  },
  __syscall_mknod__sig: 'iiii',
  __syscall_unlinkat: function (folder, path, flags) {
    return emTry(-1, function () {
      if (flags & ~512) emFail(28);
      (flags ? emVfsRmdir : emVfsUnlink)(UTF8ToString(path), emAt(folder, path));
      return 0;
    });
  },
  __syscall_unlinkat__sig: 'iiii',
  __syscall_unlink: function (path) {
    return ___syscall_unlinkat(-100, path, 0);
  },
  __syscall_unlink__sig: 'ii',
  __syscall_rmdir: function (path) {
    return ___syscall_unlinkat(-100, path, 512);
  },
  __syscall_rmdir__sig: 'ii',
  __syscall_renameat: function (folder, path, toFolder, to) {
    return emTry(-1, function () {
      emVfsRename(UTF8ToString(path), UTF8ToString(to), emAt(folder, path), emAt(toFolder, to));
      return 0;
    });
  },
  __syscall_renameat__sig: 'iiiii',
  __syscall_rename: function (path, to) {
    return ___syscall_renameat(-100, path, -100, to);
  },
  __syscall_rename__sig: 'iii',
  __syscall_symlinkat: function (target, folder, path) {
    return emTry(-1, function () {
      emVfsSymlink(UTF8ToString(target), UTF8ToString(path), emAt(folder, path));
      return 0;
    });
  },
  __syscall_symlinkat__sig: 'iiii',
  __syscall_symlink: function (target, path) {
    return ___syscall_symlinkat(target, -100, path);
  },
  __syscall_symlink__sig: 'iii',
  __syscall_linkat: function (folder, path, toFolder, to, flags) {
    return emTry(-1, function () {
      emVfsLink(UTF8ToString(path), UTF8ToString(to), !!(flags & 1024), emAt(folder, path), emAt(toFolder, to));
      return 0;
    });
  },
  __syscall_linkat__sig: 'iiiiii',
  __syscall_link: function (path, to) {
    return ___syscall_linkat(-100, path, -100, to, 0);
  },
  __syscall_link__sig: 'iii',
  __syscall_readlinkat: function (folder, path, to, size) {
    return emTry(-1, function () {
      var bytes;
      if (size <= 0) emFail(28);
      bytes = emBytes(emVfsReadlinkOf(emVfsFind(UTF8ToString(path), false, emAt(folder, path)))).slice(0, size);
      HEAPU8.set(bytes, to >>> 0);
      return bytes.length;
    });
  },
  __syscall_readlinkat__sig: 'iiiii',
  __syscall_readlink: function (path, to, size) {
    return ___syscall_readlinkat(-100, path, to, size);
  },
  __syscall_readlink__sig: 'iiii',
  __syscall_fchmodat: function (folder, path, mode) {
    return emTry(-1, function () {
      emVfsChmod(emVfsFind(UTF8ToString(path), true, emAt(folder, path)), mode);
      return 0;
    });
  },
  __syscall_fchmodat__sig: 'iiii',
  __syscall_chmod: function (path, mode) {
    return ___syscall_fchmodat(-100, path, mode);
  },
  __syscall_chmod__sig: 'iii',
  __syscall_fchmodat2: function (folder, path, mode, flags) {
    return emTry(-1, function () {
      emVfsChmod(emVfsFind(UTF8ToString(path), !(flags & 256), emAt(folder, path)), mode);
      return 0;
    });
  },
  __syscall_fchmodat2__sig: 'iiiii',
  __syscall_fchownat: function (folder, path, owner, group, flags) {
    return emTry(-1, function () {
      emVfsSet(emVfsFind(UTF8ToString(path), !(flags & 256), emAt(folder, path)), { owner: owner, group: group, link: flags & 256 });
      return 0;
    });
  },
  __syscall_fchownat__sig: 'iiiiii',
  __syscall_chown32: function (path, owner, group) {
    return ___syscall_fchownat(-100, path, owner, group, 0);
  },
  __syscall_chown32__sig: 'iiii',
  __syscall_lchown32: function (path, owner, group) {
    return ___syscall_fchownat(-100, path, owner, group, 256);
  },
  __syscall_lchown32__sig: 'iiii',
  __syscall_faccessat: function (folder, path, mode, flags) {
    return emTry(-1, function () {
      emVfsAccess(emVfsFind(UTF8ToString(path), !(flags & 256), emAt(folder, path)), mode);
      return 0;
    });
  },
  __syscall_faccessat__sig: 'iiiii',
  __syscall_access: function (path, mode) {
    return ___syscall_faccessat(-100, path, mode, 0);
  },
  __syscall_access__sig: 'iii',
  __syscall_truncate64: function (path, low, high) {
    return emTry(-1, function () {
      emVfsTruncate(emVfsFind(UTF8ToString(path), true), emI64(low, high));
      return 0;
    });
  },
  __syscall_truncate64__sig: 'iiii',
  __syscall_chdir: function (path) {
    return emTry(-1, function () {
      emVfsChdir(emVfsFind(UTF8ToString(path), true));
      return 0;
    });
  },
  __syscall_chdir__sig: 'ii',
  __syscall_getcwd: function (to, size) {
    return emTry(-1, function () {
      var bytes = emBytes(emVfsPath(emVfs.cwd));
      if (!size) emFail(28);
      if (size >>> 0 <= bytes.length) emFail(68);
      bytes.push(0);
      HEAPU8.set(bytes, to >>> 0);
      // Emscripten's gives the address, newer ones the length; neither of both is negative.
      return to;
    });
  },
  __syscall_getcwd__sig: 'iii',
});
