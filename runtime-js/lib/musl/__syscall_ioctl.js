mergeInto(LibraryManager.library, {
  // musl asks whether its streams are terminals (else ENOTTY, 59).
  __syscall_ioctl: function (fd, request, list) {
    return fd >>> 0 > 2 ? -8 : emIsTerminal(fd) ? 0 : -59;
  },
  __syscall_ioctl__sig: 'iiii',
});
