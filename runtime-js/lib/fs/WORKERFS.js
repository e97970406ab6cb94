// Files of a page, read-only, in a worker: File and Blob objects are read when the program reads.
mergeInto(LibraryManager.library, {
  $WORKERFS: {
    mount: function (mount) {
      var root = emMemNode(null, '/', 16749, 0), opts = mount.opts;
      function add(path, blob, time) {
        var parts = path.split('/').filter(Boolean), folder = root, i, node;
        for (i = 0; i < parts.length - 1; i++) folder = folder.kids[parts[i]] || emMemNode(folder, parts[i], 16749, 0);
        node = emMemNode(folder, parts[i], 33133, 0);
        node.contents = blob;
        node.usedBytes = blob.size;
        if (time) node.atime = node.timestamp = node.ctime = new Date(time).getTime();
        node.stream_ops = emBlobOps;
      }
      Array.prototype.forEach.call(opts.files || [], function (file) { add(file.name, file, file.lastModified || file.lastModifiedDate); });
      (opts.blobs || []).forEach(function (blob) { add(blob.name, blob.data); });
      (opts.packages || []).forEach(function (pack) {
        pack.metadata.files.forEach(function (file) { add(file.filename, pack.blob.slice(file.start, file.end)); });
      });
      return root;
    }
  },
  $emBlobOps: {
    read: function (stream, buffer, offset, length, position) {
      var node = stream.node, end = Math.min(node.usedBytes, position + length);
      if (position >= end) return 0;
      buffer.set(new Uint8Array(new FileReaderSync().readAsArrayBuffer(node.contents.slice(position, end))), offset);
      return end - position;
    },
    write: function () {
      return emFail(29);
    }
  },
});
