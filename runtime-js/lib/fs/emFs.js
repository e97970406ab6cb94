// What the functions of FS share.
mergeInto(LibraryManager.library, {
  $emFsNode: function (path, follow) {
    return typeof path === 'string' ? emVfsFind(path, follow) : path;
  },
  // The path of a name in a folder, which is a path or a node.
  $emFsJoin: function (parent, name) {
    parent = typeof parent === 'string' ? parent : emVfsPath(parent);
    return name ? (parent + '/' + name).replace(/\/+/g, '/') : parent;
  },
  $emFsMode: function (canRead, canWrite) {
    return (canRead ? 365 : 0) | (canWrite ? 146 : 0);
  },
  $emFsOpened: function (stream) {
    return stream.count ? stream : emFail(8);
  },
  // Bytes that have the functions of typed arrays.
  $emFsBytes: function (data) {
    if (data instanceof ArrayBuffer) return new Uint8Array(data);
    if (ArrayBuffer.isView(data)) return data.BYTES_PER_ELEMENT === 1 ? data : new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
    return new Uint8Array(data);
  },
  $emFsOpen: function (path, flags, mode, least) {
    var known = { r: 0, 'r+': 2, w: 577, 'w+': 578, a: 1089, 'a+': 1090 };
    if (typeof flags === 'string') {
      if (known[flags] === undefined) throw new Error('Unknown file open mode: ' + flags);
      flags = known[flags];
    }
    return emVfsOpen(typeof path === 'string' ? path : emVfsPath(path), flags, mode, undefined, least);
  },
  $emFsReadFile: function (path, opts) {
    var stream = emFsOpen(path, (opts && opts.flags) || 0), size = emVfsStatOf(stream).size, bytes = new Uint8Array(size), done = 0, got, more;
    opts = opts || {};
    if (opts.encoding && opts.encoding !== 'utf8' && opts.encoding !== 'binary') {
      emVfsClose(stream.fd);
      throw new Error('Invalid encoding type "' + opts.encoding + '"');
    }
    while (done < size && (got = emVfsRead(stream, bytes, done, size - done)) > 0) done += got;
    emVfsClose(stream.fd);
    bytes = bytes.subarray(0, done);
    return opts.encoding === 'utf8' ? emText(bytes, 0, done) : bytes;
  },
  $emFsWriteFile: function (path, data, opts) {
    var stream, bytes, done = 0;
    opts = opts || {};
    if (typeof data !== 'string' && !ArrayBuffer.isView(data) && !(data instanceof ArrayBuffer) && !Array.isArray(data)) throw new Error('Unsupported data type');
    bytes = emFsBytes(typeof data === 'string' ? emBytes(data) : data);
    stream = emFsOpen(path, opts.flags === undefined ? 577 : opts.flags, opts.mode);
    try {
      while (done < bytes.length) done += emVfsWrite(stream, bytes, done, bytes.length - done);
    } finally {
      emVfsClose(stream.fd);
    }
  },
  $emFsLookup: function (path, opts) {
    var found;
    if (!path) return { path: '', node: null };
    found = emVfsWalk(path, opts.follow);
    if (opts.parent) return { path: emVfsPath(found.parent || emVfsUp(found.node)), node: found.parent || emVfsUp(found.node) };
    if (!found.node) emFail(44);
    return { path: emVfsPath(found.node), node: opts.follow_mount === false && found.node.parent === found.node && found.node.mount.cover || found.node };
  },
  $emFsAnalyze: function (path, dontFollow) {
    var result = {
      isRoot: false, exists: false, error: 0, name: null, path: null, object: null, parentExists: false, parentPath: null, parentObject: null
    }, found;
    try {
      found = emVfsWalk(path, !dontFollow);
      result.parentObject = found.parent || emVfsUp(found.node);
      result.parentExists = true;
      result.parentPath = emVfsPath(result.parentObject);
      result.name = found.name;
      if (!found.node) emFail(44);
      result.exists = true;
      result.object = found.node;
      result.path = emVfsPath(found.node);
      result.name = found.node.name;
      result.isRoot = result.path === '/';
    } catch (e) {
      result.error = e.errno;
    }
    return result;
  },
  $emFsDataFile: function (parent, name, data, canRead, canWrite) {
    var path = parent ? emFsJoin(parent, name) : name, mode = emFsMode(canRead, canWrite), node = emVfsMknod(path, mode | 33152, 0), i, bytes;
    if (data) {
      if (typeof data === 'string') {
        bytes = new Uint8Array(data.length);
        for (i = 0; i < data.length; i++) bytes[i] = data.charCodeAt(i);
        data = bytes;
      }
      emFsWriteFile(path, data);
    }
    emVfsChmod(node, mode);
    return node;
  },
  $emFsDevice: function (parent, name, input, output) {
    var dev = (64 << 8) | emVfs.minor++, ops = emByteDevice(input, output);
    // As in a terminal, a line that was begun is shown at the end.
    ops.close = function () {
      if (output && output.buffer && output.buffer.length) output(10);
    };
    emVfs.devices[dev] = ops;
    return emVfsMknod(emFsJoin(parent, name), (emFsMode(!!input, !!output) & 438) | 8192, dev);
  },
  $emFsMount: function (type, opts, path) {
    var node;
    if (typeof type === 'string') throw new Error(type);
    if (!path) return emVfsMount(type, opts || {}, { parent: null, mount: null });
    node = emVfsFind(path, true);
    if (node.parent === node || node.mounted) emFail(10);
    if ((node.mode & 61440) !== 16384) emFail(54);
    return emVfsMount(type, opts || {}, node);
  },
  $emFsUnmount: function (path) {
    var root = emVfsFind(path, true), mount = root.mount, cover = mount && mount.cover;
    if (root.parent !== root || !cover) emFail(28);
    cover.mounted = null;
    cover.mount.mounts.splice(cover.mount.mounts.indexOf(mount), 1);
  },
  $emFsMounts: function (mount) {
    return mount.mounts.reduce(function (all, next) { return all.concat(emFsMounts(next)); }, [mount]);
  },
  // Copies between mounts and where they are kept: to there, or with `populate` from there.
  $emFsSync: function (populate, callback) {
    var mounts = emFsMounts(emVfs.root.mount), left = mounts.length, failed = false;
    if (typeof populate === 'function') {
      callback = populate;
      populate = false;
    }
    function done(error) {
      if (error && !failed) {
        failed = true;
        callback(error);
      } else if (!--left && !failed) callback(null);
    }
    mounts.forEach(function (mount) {
      if (mount.type.syncfs) mount.type.syncfs(mount, populate, done);
      else done(null);
    });
  },
});
