// Files for JavaScript, with Emscripten's names.
mergeInto(LibraryManager.library, {
  $FS: {},
  $FS__postset: 'FS = emFsNames();',
  $emFsNames: function () {
    return {
      ErrnoError: emErrnoError,
      MAX_OPEN_FDS: 4096,
      initialized: true,
      filesystems: { MEMFS: MEMFS, NODEFS: NODEFS, IDBFS: IDBFS, WORKERFS: WORKERFS },
      get root() { return emVfs.root; },
      get streams() { return emVfs.streams; },
      get devices() { return emVfs.devices; },
      get currentPath() { return emVfsPath(emVfs.cwd); },
      get ignorePermissions() { return emVfs.trusting; },
      set ignorePermissions(trusting) { emVfs.trusting = trusting; },
      get nextInode() { return emVfs.inode; },

      isRoot: function (node) { return node === node.parent; },
      isMountpoint: function (node) { return !!node.mounted; },
      isFile: function (mode) { return (mode & 61440) === 32768; },
      isDir: function (mode) { return (mode & 61440) === 16384; },
      isLink: function (mode) { return (mode & 61440) === 40960; },
      isChrdev: function (mode) { return (mode & 61440) === 8192; },
      isBlkdev: function (mode) { return (mode & 61440) === 24576; },
      isFIFO: function (mode) { return (mode & 61440) === 4096; },
      isSocket: function (mode) { return (mode & 49152) === 49152; },
      major: function (dev) { return dev >> 8; },
      minor: function (dev) { return dev & 255; },
      makedev: function (major, minor) { return (major << 8) | minor; },
      registerDevice: function (dev, ops) { emVfs.devices[dev] = ops; },
      getDevice: function (dev) { return emVfs.devices[dev] && { stream_ops: emVfs.devices[dev] }; },
      getMode: function (canRead, canWrite) { return emFsMode(canRead, canWrite); },

      // Nodes, for types of file systems.
      createNode: emVfsCreateNode,
      destroyNode: function (node) { delete node.parent.kids[node.name]; },
      getPath: emVfsPath,
      lookupPath: function (path, opts) { return emFsLookup(path, opts || {}); },
      lookupNode: function (parent, name) { return emVfsChild(parent, name) || emFail(44); },
      lookup: function (parent, name) { return emVfsChild(parent, name) || emFail(44); },

      // Streams.
      getStream: function (fd) { return emVfs.streams[fd]; },
      createStream: function (stream, fd) {
        stream = Object.assign({ flags: 0, position: 0, seekable: true, ungotten: [], error: false, stream_ops: {} }, stream);
        emVfsAdd(stream, fd);
        return stream;
      },
      closeStream: function (fd) { emVfs.streams[fd] = undefined; },
      open: function (path, flags, mode, least) { return emFsOpen(path, flags, mode, least); },
      close: function (stream) { emVfsClose(emFsOpened(stream).fd); },
      isClosed: function (stream) { return !stream.count; },
      llseek: function (stream, offset, whence) { return emVfsSeek(emFsOpened(stream), offset, whence); },
      read: function (stream, buffer, offset, length, position) {
        return emVfsRead(emFsOpened(stream), buffer, offset, length, position);
      },
      write: function (stream, buffer, offset, length, position) {
        return emVfsWrite(emFsOpened(stream), emFsBytes(buffer), offset, length, position);
      },
      allocate: emVfsAllocate,
      ioctl: function (stream, request, to) { return emIoctl(stream, request, to); },

      // Names.
      cwd: function () { return emVfsPath(emVfs.cwd); },
      chdir: function (path) { emVfsChdir(emVfsFind(path, true)); },
      mkdir: function (path, mode) { return emVfsMkdir(path, mode); },
      mkdirTree: emVfsMkdirTree,
      mkdev: function (path, mode, dev) {
        if (dev === undefined) {
          dev = mode;
          mode = 438;
        }
        return emVfsMknod(path, (mode & 4095) | 8192, dev);
      },
      mknod: function (path, mode, dev) { return emVfsMknod(path, mode, dev); },
      create: function (path, mode) { return emVfsMknod(path, ((mode === undefined ? 438 : mode) & 4095) | 32768, 0); },
      rmdir: function (path) { emVfsRmdir(path); },
      unlink: function (path) { emVfsUnlink(path); },
      rename: function (from, to) { emVfsRename(from, to); },
      symlink: function (target, path) { return emVfsSymlink(target, path); },
      link: function (from, to) { emVfsLink(from, to); },
      readlink: function (path) { return emVfsReadlinkOf(emVfsFind(path, false)); },
      readdir: function (path) { return emVfsReaddir(emVfsFind(path, true)); },
      stat: function (path, dontFollow) { return emVfsStat(emVfsFind(path, !dontFollow)); },
      lstat: function (path) { return emVfsStat(emVfsFind(path, false)); },
      fstat: function (fd) { return emVfsStatOf(emVfsStream(fd)); },
      chmod: function (path, mode, dontFollow) { emVfsChmod(emFsNode(path, !dontFollow), mode); },
      lchmod: function (path, mode) { emVfsChmod(emFsNode(path, false), mode); },
      fchmod: function (fd, mode) { emVfsChmod(emVfsStream(fd).node, mode); },
      chown: function (path, owner, group) { emVfsSet(emFsNode(path, true), { owner: owner, group: group }); },
      lchown: function (path, owner, group) { emVfsSet(emFsNode(path, false), { owner: owner, group: group, link: true }); },
      fchown: function (fd, owner, group) { emVfsSetOf(emVfsStream(fd), { owner: owner, group: group }); },
      truncate: function (path, size) { emVfsTruncate(emFsNode(path, true), size); },
      ftruncate: function (fd, size) {
        var stream = emVfsStream(fd);
        if (!(stream.flags & 3)) emFail(28);
        emVfsTruncate(stream.node, size);
      },
      utime: function (path, atime, mtime) { emVfsSet(emVfsFind(path, true), { timestamp: Math.max(atime, mtime), atime: atime, mtime: mtime }); },

      // Whole files.
      readFile: emFsReadFile,
      writeFile: emFsWriteFile,
      findObject: function (path, dontFollow) {
        var found = emFsAnalyze(path, dontFollow);
        return found.exists ? found.object : null;
      },
      analyzePath: emFsAnalyze,
      createPath: function (parent, path) {
        path = emFsJoin(parent, path);
        emVfsMkdirTree(path);
        return path;
      },
      createFile: function (parent, name, properties, canRead, canWrite) {
        return emVfsMknod(emFsJoin(parent, name), emFsMode(canRead, canWrite) | 32768, 0);
      },
      createDataFile: emFsDataFile,
      createDevice: emFsDevice,
      createLazyFile: emFsLazyFile,
      createPreloadedFile: emFsPreload,

      mount: function (type, opts, path) { return emFsMount(type, opts, path); },
      unmount: function (path) { emFsUnmount(path); },
      getMounts: emFsMounts,
      syncfs: emFsSync,
      staticInit: function () {},
      init: function (input, output, error) {
        FS.init.initialized = true;
        emVfsStreams(input || null, output || Module.stdout, error || Module.stderr);
      },
      quit: function () {
        emVfs.streams.forEach(function (stream, fd) { if (stream) emVfsClose(fd); });
      }
    };
  },
  $MEMFS: '$emMem',
  // What EXPORTED_RUNTIME_METHODS may put on Module.
  $FS_createDataFile: '=emFsDataFile',
  $FS_createDevice: '=emFsDevice',
  $FS_createLazyFile: '=emFsLazyFile',
  $FS_createPreloadedFile: '=emFsPreload',
  $FS_createPath: function (parent, path) {
    return FS.createPath(parent, path);
  },
  $FS_unlink: function (path) {
    return FS.unlink(path);
  },
  $NODEFS: '$emNodeFiles',
});
