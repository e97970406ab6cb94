mergeInto(LibraryManager.library, {
  vdprintf: function (fd, format, args) {
    var bytes = emFormat(format, args);
    if (fd < 1 || fd > 2 || !emPut(fd + 1, bytes, 0, bytes.length)) return -1;
    emDrain(emStreams[fd + 1], false);
    return bytes.length;
  },
  vdprintf__sig: 'iiii',
  dprintf: 'vdprintf',
});
