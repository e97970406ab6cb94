// Devices: the functions of each by its number, major << 8 | minor.
mergeInto(LibraryManager.library, {
  $emDevice: {
    open: function (stream) {
      var ops = emVfs.devices[stream.node.rdev];
      if (!ops) emFail(60);
      stream.stream_ops = ops;
      stream.seekable = !!ops.llseek;
      if (ops.open) ops.open(stream);
    }
  },
  // A device of two functions: `input` gives a byte, null at the end, undefined when there is none yet.
  $emByteDevice: function (input, output) {
    return {
      read: function (stream, buffer, offset, length) {
        var done = 0, byte;
        while (done < length) {
          try {
            byte = input();
          } catch (e) {
            emFail(29);
          }
          if (byte === undefined && !done) emFail(6);
          if (byte === null || byte === undefined) break;
          buffer[offset + done++] = byte;
        }
        return done;
      },
      write: function (stream, buffer, offset, length) {
        for (var i = 0; i < length; i++)
          try {
            output(buffer[offset + i] & 255);
          } catch (e) {
            emFail(29);
          }
        return length;
      }
    };
  },
  // Of stdin, stdout or stderr, which are the system's where no functions are given.
  $emSystemDevice: function (fd, input, output) {
    var bytes = emByteDevice(input, output);
    return {
      isTerminal: function () {
        return !(fd ? output : input) && emIsTerminal(fd);
      },
      getattr: function (stream) {
        return emFs && !(fd ? output : input) ? emFs.fstatSync(fd) : emVfsStat(stream.node);
      },
      read: input ? bytes.read : function (stream, buffer, offset, length) {
        var done = emStdin(buffer, offset, length);
        return done < 0 ? emFail(29) : done;
      },
      write: output ? bytes.write : function (stream, buffer, offset, length) {
        return emStdout(fd, buffer, offset, length) < 0 ? emFail(29) : length;
      }
    };
  },
});
