// Puts bytes of stdin into a list: as many as are there, `length` at most. Gives how many, 0 at the end, or -1.
mergeInto(LibraryManager.library, {
  $emStdin: function (buffer, offset, length) {
    var done = 0, byte, rest = emStdin.rest || [];
    if (Module.stdin) {
      while (done < length && byte !== 10) {
        byte = Module.stdin();
        if (byte === null || byte === undefined) break;
        buffer[offset + done++] = byte;
      }
      return done;
    }
    emFlush();
    if (ENVIRONMENT_IS_NODE && emFs)
      for (;;)
        try {
          return emFs.readSync(0, buffer, offset, length, null);
        } catch (e) {
          if (e.code === 'EOF') return 0;
          if (e.code !== 'EAGAIN') return -1;
          if (typeof Atomics === 'object') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
        }
    if (ENVIRONMENT_IS_SHELL && !rest.length && typeof readline === 'function') rest = emShellBytes();
    else if (ENVIRONMENT_IS_WEB && !rest.length && typeof prompt === 'function') {
      // Whoever cancels ends the stream, as Ctrl-D does on a terminal.
      byte = prompt('Input: ');
      if (byte !== null) rest = emBytes(byte + '\n');
    }
    for (; done < length && done < rest.length; done++) buffer[offset + done] = rest[done];
    emStdin.rest = rest.slice(done);
    return done;
  },
});
