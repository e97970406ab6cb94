mergeInto(LibraryManager.library, {
  read: function (fd, to, count) {
    var done = 0, byte;
    if (fd !== 0) {
      emSetErrno(9);
      return -1;
    }
    while (done < count && (byte = emGetByte()) >= 0) {
      HEAPU8[to + done++] = byte;
      if (emStreams[1].at >= emStreams[1].input.length && !emStreams[1].back.length) break;
    }
    return done;
  },
  read__sig: 'iiii',
});
