// Puts bytes (an array, or a part of one) into an output stream; false when it takes none.
mergeInto(LibraryManager.library, {
  $emPut: function (file, bytes, from, to) {
    var stream = emStreams[file], line = false, i, byte;
    if (!stream || !stream.room) {
      if (stream) stream.failed = true;
      return false;
    }
    for (i = from; i < to; i++) {
      if (stream.count === stream.room.length) emDrain(stream, false);
      byte = bytes[i];
      if (byte === 10) line = true;
      stream.room[stream.count++] = byte;
    }
    var mode = stream.mode;
    // As natively: a terminal is line-buffered, stderr unbuffered, the rest fully buffered. Outside main nothing is buffered.
    if (mode < 0) mode = stream.fd === 2 || !emMainRuns ? 2 : Module.print || emIsTerminal() ? 1 : 0;
    if (mode === 2 || (mode === 1 && line)) emDrain(stream, false);
    return !stream.failed;
  },
});
