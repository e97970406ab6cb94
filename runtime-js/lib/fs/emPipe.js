// A pipe: two streams over a list of chunks. A read of an empty pipe that someone may still write to would wait for ever,
// so that it is EAGAIN, as for a descriptor that does not block.
mergeInto(LibraryManager.library, {
  $emPipe: function (flags) {
    var pipe = { chunks: [], size: 0, readers: 1, writers: 1 }, fds = [];
    [0, 1].forEach(function (writes) {
      var node = new emVfsNode(emVfs.root, 'pipe[' + emVfs.inode + ']', 4480, 0), now = Date.now(), fd;
      node.node_ops = emMem.node_ops;
      node.links = 1;
      node.atime = node.timestamp = node.ctime = now;
      fd = emVfsAdd({
        node: node, path: node.name, flags: writes | (flags & 2048), position: 0, seekable: false, ungotten: [], error: false, pipe: pipe,
        stream_ops: emPipeOps
      });
      emVfs.marks[fd] = flags & 524288 ? 1 : 0;
      fds.push(fd);
    });
    return fds;
  },
  $emPipeOps: {
    close: function (stream) {
      stream.pipe[stream.flags & 1 ? 'writers' : 'readers']--;
    },
    available: function (stream) {
      return stream.pipe.size;
    },
    poll: function (stream) {
      var pipe = stream.pipe;
      if (stream.flags & 1) return pipe.readers ? 4 : 12;
      return (pipe.size ? 1 : 0) | (pipe.writers ? 0 : 16);
    },
    read: function (stream, buffer, offset, length) {
      var pipe = stream.pipe, done = 0, chunk, count;
      if (!pipe.size && pipe.writers && length) emFail(6);
      while (done < length && (chunk = pipe.chunks[0])) {
        count = Math.min(length - done, chunk.length);
        buffer.set(chunk.subarray(0, count), offset + done);
        done += count;
        pipe.size -= count;
        if (count < chunk.length) pipe.chunks[0] = chunk.subarray(count);
        else pipe.chunks.shift();
      }
      return done;
    },
    write: function (stream, buffer, offset, length) {
      if (!stream.pipe.readers) emFail(64);
      if (length) stream.pipe.chunks.push(new Uint8Array(buffer.subarray(offset, offset + length)));
      stream.pipe.size += length;
      return length;
    }
  },
});
