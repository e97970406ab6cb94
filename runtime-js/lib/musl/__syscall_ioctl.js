mergeInto(LibraryManager.library, {
  // ENOTTY: musl asks whether its streams are terminals.
  __syscall_ioctl: function (fd, request, list) {
    return fd >>> 0 > 2 ? -8 : -59;
  },
  __syscall_ioctl__sig: 'iiii',
});
