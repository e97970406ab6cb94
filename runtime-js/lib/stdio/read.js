mergeInto(LibraryManager.library, {
  read: function (fd, to, count) {
    var done = fd === 0 ? emStdin(HEAPU8, to >>> 0, count >>> 0) : -1;
    if (done < 0) emSetErrno(fd === 0 ? 5 : 9);
    return done;
  },
  read__sig: 'iiii',
});
