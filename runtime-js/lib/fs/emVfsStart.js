// What every program starts with: a root, devices, and three descriptors. Called when the library has been set up. From
// then on the functions of descriptors are those that know files.
mergeInto(LibraryManager.library, {
  $emVfsStart: function () {
    var devices = emVfs.devices;
    devices[259] = {
      read: function () {
        return 0;
      },
      write: function (stream, buffer, offset, length) {
        return length;
      }
    };
    devices[261] = {
      read: function (stream, buffer, offset, length) {
        buffer.fill(0, offset, offset + length);
        return length;
      },
      write: devices[259].write
    };
    devices[265] = devices[264] = {
      read: function (stream, buffer, offset, length) {
        emRandomBytes(buffer, offset, length);
        return length;
      },
      write: devices[259].write
    };
    emVfsRoot();
    emVfsStreams(null, Module.stdout, Module.stderr);
    emVfs.trusting = false;
    ___wasi_fd_write = emVfsFdWrite;
    ___wasi_fd_read = emVfsFdRead;
    ___emback_fd_write = function (fd, from, size) {
      return emVfsBuffer(emVfsWrite, fd, from, size);
    };
    ___emback_fd_read = function (fd, to, size) {
      return emVfsBuffer(emVfsRead, fd, to, size);
    };
    ___wasi_fd_seek = emVfsFdSeek;
    ___wasi_fd_close = emVfsFdClose;
    ___wasi_fd_fdstat_get = emVfsFdStat;
    ___wasi_fd_sync = emVfsFdSync;
    ___syscall_ioctl = emVfsIoctl;
  },
  // The root: in memory.
  $emVfsRoot: function () {
    emVfsMemory();
  },
  $emVfsMemory: function () {
    var fds = new emVfsNode(null, '/', 16749, 0);
    emVfs.cwd = emVfsMount(emMem, {}, null);
    ['/tmp', '/home', '/home/web_user', '/dev', '/dev/shm', '/dev/shm/tmp', '/proc', '/proc/self', '/proc/self/fd'].forEach(function (path) {
      emVfsMkdir(path, 511);
    });
    ['null', 259, 'zero', 261, 'random', 264, 'urandom', 265, 'tty', 1280, 'tty1', 1536].forEach(function (name, at, list) {
      if (at & 1) emVfsMknod('/dev/' + list[at - 1], 8630, name);
    });
    ['stdin', 'tty', 'stdout', 'tty', 'stderr', 'tty1', 'fd', '/proc/self/fd'].forEach(function (name, at, list) {
      if (at & 1) emVfsSymlink((at < 7 ? '/dev/' : '') + name, '/dev/' + list[at - 1]);
    });
    // A folder with a link for each open descriptor.
    emVfsMount({ mount: function () { return fds; } }, {}, emVfsFind('/proc/self/fd', true));
    fds.node_ops = {
      fresh: true,
      getattr: emMem.node_ops.getattr,
      lookup: function (parent, name) {
        var stream = /^\d+$/.test(name) && emVfs.streams[name] || emFail(44), node = new emVfsNode(parent, name, 41471, 0);
        node.stream = stream;
        node.links = 1;
        node.link = stream.path;
        node.node_ops = { fresh: true, getattr: emMem.node_ops.getattr, readlink: emMem.node_ops.readlink };
        return node;
      },
      readdir: function () {
        return ['.', '..'].concat(Object.keys(emVfs.streams).filter(function (fd) { return emVfs.streams[fd]; }));
      }
    };
  },
  // The descriptors 0 to 2, and the devices that they are open on.
  $emVfsStreams: function (input, output, error) {
    var now = Date.now();
    emVfs.streams = [];
    [0, 1, 2].forEach(function (fd) {
      var node = new emVfsNode(emVfs.root, fd === 2 ? 'dev/tty1' : 'dev/tty', 8630, fd === 2 ? 1536 : 1280);
      node.node_ops = emMem.node_ops;
      node.links = 1;
      node.atime = node.timestamp = node.ctime = now;
      emVfs.devices[node.rdev] = emSystemDevice(fd === 2 ? 2 : 1, input, fd === 2 ? error : output);
      emVfsAdd({
        node: node, path: emVfsPath(node), flags: fd ? 1 : 0, position: 0, seekable: false, ungotten: [], error: false,
        stream_ops: fd ? emVfs.devices[node.rdev] : emSystemDevice(0, input, null)
      });
    });
  },
  // Covers a folder with a file system, or makes it the root of all.
  $emVfsMount: function (type, opts, cover) {
    var path = cover ? emVfsPath(cover) : '/', mount = { type: type, opts: opts, mountpoint: path, mounts: [], cover: cover }, root, node;
    root = type.mount(mount);
    root.mount = mount;
    mount.root = root;
    if (cover) {
      if (cover.mount) cover.mount.mounts.push(mount);
      cover.mounted = mount;
      // A file system that makes its nodes anew for each walk must keep those that lead here.
      for (node = cover; node.parent !== node; node = node.parent) {
        node.kept = true;
        node.parent.kids[node.name] = node;
      }
    } else emVfs.root = root;
    return root;
  },
});
