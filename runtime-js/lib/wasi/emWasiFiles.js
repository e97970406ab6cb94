// What files do to functions that every program of WASI has: set where the program opens files.
mergeInto(LibraryManager.library, {
  $emWasiFiles: {},
  $emWasiOpened: {
    tell: function (fd, to) {
      return emVfsFdSeek(fd, 0, 0, 1, to);
    },
    setFlags: function (fd, flags) {
      return emTry(1, function () {
        var stream = emVfsStream(fd);
        stream.flags = (stream.flags & ~3072) | (flags & 1 ? 1024 : 0) | (flags & 4 ? 2048 : 0);
        return 0;
      });
    },
    stat: function (fd, to) {
      return emTry(1, function () {
        return emPutWasiStat(to, emVfsStatOf(emVfsStream(fd)));
      });
    },
    // The root becomes descriptor 3 when it is first asked for.
    folder: function (fd) {
      var stream;
      if (fd === 3 && !emVfs.opened) {
        emVfs.opened = true;
        stream = emVfsOpen('/', 0, 0, undefined, 3);
        stream.opened = true;
      }
      return emVfs.streams[fd] && emVfs.streams[fd].opened;
    }
  },
});
