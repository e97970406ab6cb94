// Files in memory. A file is an array with room behind what is used; a folder its nodes by name.
mergeInto(LibraryManager.library, {
  $emMem: {
    mount: function () {
      return emMemNode(null, '/', 16895, 0);
    },
    getFileDataAsTypedArray: function (node) {
      return node.contents ? node.contents.subarray(0, node.usedBytes) : new Uint8Array(0);
    },
    node_ops: {
      getattr: function (node) {
        var kind = node.mode & 61440, size = kind === 16384 ? 4096 : kind === 32768 ? node.usedBytes
          : kind === 40960 ? emBytes(node.link).length : 0;
        return {
          dev: kind === 8192 ? node.id : 1, ino: node.id, mode: node.mode, nlink: node.links, uid: node.owner || 0, gid: node.group || 0, rdev: node.rdev, size: size,
          atime: new Date(node.atime), mtime: new Date(node.timestamp), ctime: new Date(node.ctime), blksize: 4096,
          blocks: Math.ceil(size / 4096)
        };
      },
      setattr: function (node, what) {
        node.ctime = Date.now();
        if (what.mode !== undefined) node.mode = what.mode;
        if (what.owner >= 0) node.owner = what.owner;
        if (what.group >= 0) node.group = what.group;
        if (what.timestamp !== undefined) node.atime = node.timestamp = what.timestamp;
        if (what.atime !== undefined) node.atime = what.atime;
        if (what.mtime !== undefined) node.timestamp = what.mtime;
        if (what.size !== undefined) {
          emMemRoom(node, what.size);
          if (what.size < node.usedBytes) node.contents.fill(0, what.size, node.usedBytes);
          node.usedBytes = what.size;
          node.timestamp = node.ctime;
        }
      },
      mknod: function (parent, name, mode, rdev) {
        parent.timestamp = parent.ctime = Date.now();
        return emMemNode(parent, name, mode, rdev);
      },
      symlink: function (parent, name, target) {
        var node = this.mknod(parent, name, 41471, 0);
        node.link = target;
        return node;
      },
      link: function (parent, name, node) {
        parent.kids[name] = node;
        node.links++;
        parent.timestamp = node.ctime = Date.now();
      },
      rename: function (node, parent, name) {
        parent.kids[name] = node;
        node.parent.timestamp = parent.timestamp = Date.now();
        node.parent = parent;
      },
      unlink: function (parent, name) {
        parent.kids[name].links--;
        parent.timestamp = parent.kids[name].ctime = Date.now();
      },
      rmdir: function (parent, name) {
        for (var any in parent.kids[name].kids) emFail(55);
        parent.timestamp = Date.now();
      },
      readdir: function (node) {
        return ['.', '..'].concat(Object.keys(node.kids));
      },
      readlink: function (node) {
        return node.link;
      }
    },
    stream_ops: {
      read: function (stream, buffer, offset, length, position) {
        var node = stream.node, count = Math.min(length, node.usedBytes - position);
        if (!(count > 0)) return 0;
        node.atime = Date.now();
        buffer.set(node.contents.subarray(position, position + count), offset);
        return count;
      },
      write: function (stream, buffer, offset, length, position) {
        var node = stream.node;
        if (!length) return 0;
        emMemRoom(node, position + length);
        // The views of the memory may be signed; what is stored is not.
        node.contents.set(buffer.subarray(offset, offset + length), position);
        node.usedBytes = Math.max(node.usedBytes, position + length);
        node.timestamp = node.ctime = Date.now();
        return length;
      }
    }
  },
  $emMemNode: function (parent, name, mode, rdev) {
    var node = emVfsCreateNode(parent, name, mode, rdev), kind = mode & 61440;
    node.node_ops = emMem.node_ops;
    node.links = kind === 16384 ? 2 : 1;
    if (kind === 16384) node.contents = node.kids;
    else if (kind === 32768) {
      node.stream_ops = emMem.stream_ops;
      node.contents = new Uint8Array(0);
      node.usedBytes = 0;
    } else if (kind === 8192) node.stream_ops = emDevice;
    node.atime = node.timestamp = node.ctime = Date.now();
    return node;
  },
  // Room for this many bytes, by a quarter more each time so that a file that grows is not copied for each write.
  $emMemRoom: function (node, size) {
    var old = node.contents, room = old.length;
    if (size <= room) return;
    try {
      node.contents = new Uint8Array(Math.max(size, room < 1048576 ? room * 2 : (room * 5) >>> 2, 256));
    } catch (e) {
      emFail(51);
    }
    node.contents.set(old.subarray(0, node.usedBytes));
  },
});
