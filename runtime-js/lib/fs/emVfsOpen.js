// Streams: what an open file is known by. Several descriptors can have one stream (dup).
mergeInto(LibraryManager.library, {
  // Gives a stream the lowest free descriptor from `least` on.
  $emVfsAdd: function (stream, least) {
    var fd = least || 0;
    while (emVfs.streams[fd]) fd++;
    if (fd > 4095) emFail(33);
    emVfs.streams[fd] = stream;
    if (!stream.count) stream.fd = fd;
    stream.count = (stream.count || 0) + 1;
    return fd;
  },
  $emVfsStream: function (fd) {
    return emVfs.streams[fd] || emFail(8);
  },
  $emVfsMake: function (found, mode, rdev, flags) {
    var parent = found.parent;
    if (!parent || !parent.node_ops.mknod) emFail(63);
    if (!emVfsMay(parent, 146)) emFail(2);
    return parent.node_ops.mknod(parent, found.name, mode, rdev, flags);
  },
  // Bits of flags: 64 create, 128 it must be new, 512 empty it, 1024 append, 65536 it must be a folder, 131072 do not follow
  // a link at the end, 2097152 only the path.
  $emVfsOpen: function (path, flags, mode, at, least) {
    var found, node, made = false, kind, stream, writes = (flags & 3) > 0;
    if (ENVIRONMENT_IS_SHELL) emVfsFetch(path);
    found = emVfsWalk(path, !(flags & 131072) && (flags & 192) !== 192, at);
    node = found.node;
    if (flags & 64) {
      if (node && flags & 128) emFail(20);
      if (!node) {
        if (found.folder || flags & 65536) emFail(found.folder ? 31 : 28);
        node = emVfsMake(found, ((mode === undefined ? 438 : mode) & 4095 & ~emVfs.umask) | 32768, 0, flags);
        made = true;
      }
    }
    if (!node) emFail(44);
    kind = node.mode & 61440;
    if (kind === 40960 && !(flags & 2097152)) emFail(32);
    if (kind !== 16384 && flags & 65536) emFail(54);
    if (!made && !(flags & 2097152)) {
      if (kind === 16384 && (writes || flags & 576)) emFail(31);
      if (((flags & 3) !== 1 && !emVfsMay(node, 292)) || (writes && !emVfsMay(node, 146))) emFail(2);
      if (flags & 512 && kind === 32768) emVfsSet(node, { size: 0 });
    }
    stream = {
      node: node, path: emVfsPath(node), flags: flags & ~131712, position: 0, seekable: true, stream_ops: node.stream_ops,
      ungotten: [], error: false
    };
    if (stream.stream_ops.open && !(flags & 2097152)) stream.stream_ops.open(stream);
    emVfsAdd(stream, least);
    return stream;
  },
  $emVfsClose: function (fd) {
    var stream = emVfsStream(fd);
    emVfs.streams[fd] = undefined;
    emVfs.marks[fd] = 0;
    if (stream.fd === fd) stream.fd = emVfs.streams.indexOf(stream);
    emVfsRelease(stream);
  },
  $emVfsRelease: function (stream) {
    if (!--stream.count && stream.stream_ops.close) stream.stream_ops.close(stream);
  },
  $emVfsRead: function (stream, buffer, offset, length, position) {
    var placed = position !== undefined, done;
    offset >>>= 0;
    if (length < 0 || position < 0) emFail(28);
    if ((stream.flags & 3) === 1 || stream.flags & 2097152) emFail(8);
    if ((stream.node.mode & 61440) === 16384) emFail(31);
    if (!stream.stream_ops.read) emFail(28);
    if (placed && !stream.seekable) emFail(70);
    done = stream.stream_ops.read(stream, buffer, offset, length, placed ? position : stream.position);
    if (!placed) stream.position += done;
    return done;
  },
  $emVfsWrite: function (stream, buffer, offset, length, position) {
    var placed = position !== undefined, done;
    offset >>>= 0;
    if (length < 0 || position < 0) emFail(28);
    if (!(stream.flags & 3) || stream.flags & 2097152) emFail(8);
    if ((stream.node.mode & 61440) === 16384) emFail(31);
    if (!stream.stream_ops.write) emFail(28);
    if (placed && !stream.seekable) emFail(70);
    if (stream.seekable && stream.flags & 1024) emVfsSeek(stream, 0, 2);
    done = stream.stream_ops.write(stream, buffer, offset, length, placed ? position : stream.position);
    if (!placed) stream.position += done;
    return done;
  },
  $emVfsSeek: function (stream, offset, whence) {
    if (!stream.seekable) emFail(70);
    if (whence < 0 || whence > 2) emFail(28);
    if (stream.stream_ops.llseek) offset = stream.stream_ops.llseek(stream, offset, whence);
    else {
      if (whence === 1) offset += stream.position;
      if (whence === 2) offset += emVfsStatOf(stream).size;
    }
    if (offset < 0) emFail(28);
    return (stream.position = offset);
  },
  // What an open file is: it may have no name any more.
  $emVfsStatOf: function (stream) {
    return stream.stream_ops.getattr ? stream.stream_ops.getattr(stream) : emVfsStat(stream.node);
  },
});
