// There are no sockets: ENOTSOCK (57) for each descriptor.
mergeInto(LibraryManager.library, {
  __wasi_sock_recv: function (fd, list, count, flags, done, outFlags) {
    return 57;
  },
  __wasi_sock_recv__sig: 'iiiiiii',
  __wasi_sock_send: function (fd, list, count, flags, done) {
    return 57;
  },
  __wasi_sock_send__sig: 'iiiiii',
  __wasi_sock_shutdown: function (fd, how) {
    return 57;
  },
  __wasi_sock_shutdown__sig: 'iii',
  __wasi_sock_accept: function (fd, flags, to) {
    return 57;
  },
  __wasi_sock_accept__sig: 'iiii',
});
