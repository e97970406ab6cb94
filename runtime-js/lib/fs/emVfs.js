// The file system: nodes, and the walk from a path to a node. Nodes, mounts, streams and their operations have the fields
// and functions of Emscripten's, so that types of file systems written for it can be mounted. Errors are thrown; their
// numbers are WASI's, as everywhere in Emscripten.
mergeInto(LibraryManager.library, {
  $emVfs: { root: null, cwd: null, streams: [], devices: {}, marks: {}, maps: {}, inode: 1, umask: 0, minor: 0, trusting: true },
  $emVfs__deps: ['$emVfsStart'],

  $emErrnoError: function (errno) {
    this.name = 'ErrnoError';
    this.message = 'FS error';
    this.errno = errno;
  },
  $emErrnoError__postset: 'emErrnoError.prototype = new Error(); emErrnoError.prototype.constructor = emErrnoError;',
  $emFail: function (errno) {
    throw new emErrnoError(errno);
  },

  $emVfsNode: function (parent, name, mode, rdev) {
    this.parent = parent || this;
    this.mount = parent && parent.mount;
    this.mounted = null;
    this.id = emVfs.inode++;
    this.name = name;
    this.mode = mode;
    this.node_ops = {};
    this.stream_ops = {};
    this.rdev = rdev;
    // Nodes by name. A file system that others change (`fresh`) is asked for each node each time, but for those that lead to mounts.
    this.kids = Object.create(null);
  },
  $emVfsCreateNode: function (parent, name, mode, rdev) {
    var node = new emVfsNode(parent, name, mode, rdev);
    if (parent) parent.kids[name] = node;
    return node;
  },

  $emVfsUp: function (node) {
    while (node.parent === node && node.mount.cover) node = node.mount.cover;
    return node.parent;
  },
  $emVfsPath: function (node) {
    var path = '';
    for (;;) {
      while (node.parent === node && node.mount.cover) node = node.mount.cover;
      if (node.parent === node) return path || '/';
      path = '/' + node.name + path;
      node = node.parent;
    }
  },

  // The node of a name in a folder, or null. A missing file is no error here: most callers have their own use for it.
  $emVfsChild: function (folder, name) {
    var node = folder.kids[name];
    if (node && (node.kept || !folder.node_ops.fresh)) return node;
    if (!folder.node_ops.lookup) return null;
    try {
      return folder.node_ops.lookup(folder, name);
    } catch (e) {
      if (e instanceof emErrnoError && e.errno === 44) return null;
      throw e;
    }
  },

  // Walks a path. `follow` says whether a link at its end is followed, `at` is the folder that a relative path starts in.
  // The result has the node, or null where only the last name is missing; the folder and the name that it has there, if
  // the path ends in one; and whether it says that it is a folder (`a/`).
  $emVfsWalk: function (path, follow, at) {
    var parts, node, found, links = 0, i = 0, name, kid, last, k;
    if (!path) emFail(44);
    parts = path.split('/');
    node = path.charAt(0) === '/' ? emVfs.root : at || emVfs.cwd;
    found = { node: node, parent: null, name: '', folder: path.charAt(path.length - 1) === '/' };
    for (; i < parts.length; i++) {
      name = parts[i];
      if (!name) continue;
      if ((node.mode & 61440) !== 16384) emFail(54);
      if (name === '.') continue;
      if (name.length > 255 && emBytes(name).length > 255) emFail(37);
      if (!emVfsMay(node, 73)) emFail(2);
      if (name === '..') {
        found.node = node = emVfsUp(node);
        found.parent = null;
        continue;
      }
      for (last = true, k = i + 1; k < parts.length; k++) if (parts[k]) last = false;
      kid = emVfsChild(node, name);
      if (kid && (kid.mode & 61440) === 40960 && (!last || follow || found.folder)) {
        if (++links > 40) emFail(32);
        name = emVfsReadlinkOf(kid);
        if (!name) emFail(44);
        parts = name.split('/').concat(parts.slice(i + 1));
        if (name.charAt(0) === '/') node = emVfs.root;
        found.node = node;
        found.parent = null;
        i = -1;
        continue;
      }
      while (kid && kid.mounted) kid = kid.mounted.root;
      found.parent = node;
      found.name = name;
      found.node = kid;
      if (!kid && !last) emFail(44);
      node = kid;
    }
    if (found.folder && found.node && (found.node.mode & 61440) !== 16384) emFail(54);
    return found;
  },
  // The node at the end of a path, which must be there.
  $emVfsFind: function (path, follow, at) {
    if (ENVIRONMENT_IS_SHELL) emVfsFetch(path);
    return emVfsWalk(path, follow, at).node || emFail(44);
  },

  // Whether a node allows one of these bits (292 reading, 146 writing, 73 searching and executing), to anyone. What the
  // system guards itself is not guarded twice.
  $emVfsMay: function (node, bits) {
    return emVfs.trusting || node.node_ops.fresh || !!(node.mode & bits);
  },
  $emVfsReadlinkOf: function (node) {
    if ((node.mode & 61440) !== 40960 || !node.node_ops.readlink) emFail(28);
    return node.node_ops.readlink(node);
  },
  $emVfsStat: function (node) {
    if (!node.node_ops.getattr) emFail(63);
    return node.node_ops.getattr(node);
  },
  $emVfsSet: function (node, what) {
    if (!node.node_ops.setattr) emFail(63);
    node.node_ops.setattr(node, what);
  },
});
