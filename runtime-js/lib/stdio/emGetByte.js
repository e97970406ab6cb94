// The next byte of stdin, or -1 at its end.
mergeInto(LibraryManager.library, {
  $emGetByte: function () {
    var stream = emStreams[1], byte, chunk, count;
    if (stream.back.length) return stream.back.pop();
    if (stream.at < stream.input.length) return stream.input[stream.at++];
    if (Module.stdin) {
      byte = Module.stdin();
      if (byte !== null && byte !== undefined) return byte & 255;
      stream.ended = true;
      return -1;
    }
    emFlush();
    stream.input = [];
    stream.at = 0;
    if (ENVIRONMENT_IS_NODE && emFs) {
      chunk = Buffer.alloc(65536);
      for (;;) {
        try {
          count = emFs.readSync(0, chunk, 0, chunk.length, null);
        } catch (e) {
          if (e.code === 'EAGAIN') {
            if (typeof Atomics === 'object') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
            continue;
          }
          if (e.code !== 'EOF') stream.failed = true;
          count = 0;
        }
        break;
      }
      stream.input = chunk.slice(0, count);
    } else if (ENVIRONMENT_IS_SHELL && typeof readline === 'function') stream.input = emShellBytes();
    if (stream.input.length) return stream.input[stream.at++];
    stream.ended = true;
    return -1;
  },
});
