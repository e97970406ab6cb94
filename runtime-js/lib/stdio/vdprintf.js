mergeInto(LibraryManager.library, {
  vdprintf: function (fd, format, args) {
    var length = fd < 1 || fd > 2 ? -1 : emVprint(fd + 1, format, args);
    if (length >= 0) emDrain(emStreams[fd + 1], false);
    return length;
  },
  vdprintf__sig: 'iiii',
  dprintf: 'vdprintf',
});
