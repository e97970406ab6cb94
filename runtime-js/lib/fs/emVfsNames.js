// What changes names: folders, links, removal, renaming; and what is known of a node.
mergeInto(LibraryManager.library, {
  $emVfsMknod: function (path, mode, dev, at) {
    var found = emVfsWalk(path, false, at);
    if (found.node) emFail(20);
    return emVfsMake(found, mode, dev || 0);
  },
  $emVfsMkdir: function (path, mode, at) {
    var found = emVfsWalk(path, false, at);
    if (found.node || !found.parent) emFail(20);
    return emVfsMake(found, ((mode === undefined ? 511 : mode) & 1023 & ~emVfs.umask) | 16384, 0);
  },
  $emVfsMkdirTree: function (path, mode) {
    var parts = path.split('/'), at = path.charAt(0) === '/' ? '' : '.', i;
    for (i = 0; i < parts.length; i++) {
      if (!parts[i]) continue;
      at += '/' + parts[i];
      if (!emVfsWalk(at, true).node) emVfsMkdir(at, mode);
    }
  },
  // The folder in which a name may be removed, checked for the one kind of node or the other.
  $emVfsGone: function (found, folder) {
    var node = found.node, parent = found.parent;
    if (!node) emFail(44);
    if (folder && (node.mode & 61440) !== 16384) emFail(54);
    if (!folder && (node.mode & 61440) === 16384) emFail(31);
    if (!parent || node.parent === node) emFail(found.name ? 10 : 28);
    if (!emVfsMay(parent, 146)) emFail(2);
  },
  $emVfsUnlink: function (path, at) {
    var found = emVfsWalk(path, false, at);
    emVfsGone(found, false);
    if (!found.parent.node_ops.unlink) emFail(63);
    found.parent.node_ops.unlink(found.parent, found.name);
    delete found.parent.kids[found.name];
  },
  $emVfsRmdir: function (path, at) {
    var found = emVfsWalk(path, false, at);
    if (/(^|\/)\.\/*$/.test(path)) emFail(28);
    if (/(^|\/)\.\.\/*$/.test(path)) emFail(55);
    emVfsGone(found, true);
    if (found.node === emVfs.root) emFail(10);
    if (!found.parent.node_ops.rmdir) emFail(63);
    found.parent.node_ops.rmdir(found.parent, found.name);
    delete found.parent.kids[found.name];
  },
  $emVfsRename: function (from, to, at, toAt) {
    var old = emVfsWalk(from, false, at), other = emVfsWalk(to, false, toAt), node = old.node, up, parent = old.parent, isFolder;
    if (!node) emFail(44);
    if (!parent || !other.parent || node.parent === node || (other.node && other.node.parent === other.node)) emFail(10);
    if (parent.mount !== other.parent.mount) emFail(75);
    if (!parent.node_ops.rename) emFail(63);
    isFolder = (node.mode & 61440) === 16384;
    if (other.folder && !isFolder) emFail(54);
    // Nothing is done with two names of one file.
    if (node === other.node) return;
    for (up = other.parent; ; up = up.parent) {
      if (up === node) emFail(28);
      if (up.parent === up) break;
    }
    for (up = parent; up.parent !== up; up = up.parent) if (up === other.node) emFail(55);
    if (!emVfsMay(parent, 146) || !emVfsMay(other.parent, 146)) emFail(2);
    // A file system that others change replaces what is there itself.
    if (other.node && !parent.node_ops.fresh) {
      if (isFolder && (other.node.mode & 61440) !== 16384) emFail(54);
      if (!isFolder && (other.node.mode & 61440) === 16384) emFail(31);
      if (isFolder) other.parent.node_ops.rmdir(other.parent, other.name);
      else other.parent.node_ops.unlink(other.parent, other.name);
    }
    parent.node_ops.rename(node, other.parent, other.name);
    delete parent.kids[old.name];
    node.parent = other.parent;
    node.name = other.name;
    other.parent.kids[other.name] = node;
  },
  $emVfsSymlink: function (target, path, at) {
    var found = emVfsWalk(path, false, at);
    if (!target) emFail(44);
    if (found.node || !found.parent) emFail(20);
    if (!found.parent.node_ops.symlink) emFail(63);
    if (!emVfsMay(found.parent, 146)) emFail(2);
    return found.parent.node_ops.symlink(found.parent, found.name, target);
  },
  $emVfsLink: function (from, to, follow, at, toAt) {
    var old = emVfsWalk(from, follow, at), found = emVfsWalk(to, false, toAt), node = old.node;
    if (!node) emFail(44);
    if ((node.mode & 61440) === 16384) emFail(63);
    if (found.node || !found.parent) emFail(20);
    if (node.mount !== found.parent.mount) emFail(75);
    if (!found.parent.node_ops.link) emFail(34);
    if (!emVfsMay(found.parent, 146)) emFail(2);
    found.parent.node_ops.link(found.parent, found.name, node);
  },
  $emVfsReaddir: function (node) {
    if ((node.mode & 61440) !== 16384 || !node.node_ops.readdir) emFail(54);
    if (!emVfsMay(node, 292)) emFail(2);
    return node.node_ops.readdir(node);
  },
  $emVfsAccess: function (node, mode) {
    if (mode & ~7) emFail(28);
    if (node.node_ops.access) node.node_ops.access(node, mode);
    else if ((mode & 4 && !emVfsMay(node, 292)) || (mode & 2 && !emVfsMay(node, 146)) || (mode & 1 && !emVfsMay(node, 73))) emFail(2);
  },
  $emVfsChmod: function (node, mode) {
    emVfsSet(node, { mode: (mode & 4095) | (node.mode & 61440) });
  },
  $emVfsTruncate: function (node, size) {
    var kind = node.mode & 61440;
    if (size < 0) emFail(28);
    if (kind === 16384) emFail(31);
    if (kind !== 32768) emFail(28);
    if (!emVfsMay(node, 146)) emFail(2);
    emVfsSet(node, { size: size });
  },
  $emVfsChdir: function (node) {
    if ((node.mode & 61440) !== 16384) emFail(54);
    if (!emVfsMay(node, 73)) emFail(2);
    emVfs.cwd = node;
    if (node.node_ops.chdir) node.node_ops.chdir(node);
  },
});
