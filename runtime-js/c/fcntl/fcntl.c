// Opening files, and what descriptors are asked.
#include <fcntl.h>
#include <stdarg.h>

#include "../unistd/syscall.h"

extern int errno;

// An optional argument of 4 bytes: the next in the list, whatever the ABI.
int open(const char *path, int flags, ...) {
  va_list args;
  va_start(args, flags);
  int mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(args, int) : 0;
  va_end(args);
  return done(__syscall_openat(AT_FDCWD, path, flags, mode));
}

int openat(int folder, const char *path, int flags, ...) {
  va_list args;
  va_start(args, flags);
  int mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(args, int) : 0;
  va_end(args);
  return done(__syscall_openat(folder, path, flags, mode));
}

int creat(const char *path, mode_t mode) {
  return done(__syscall_openat(AT_FDCWD, path, O_CREAT | O_WRONLY | O_TRUNC, mode));
}

int fcntl(int fd, int command, ...) {
  va_list args;
  va_start(args, command);
  int value = va_arg(args, int);
  va_end(args);
  return done(__syscall_fcntl64(fd, command, value));
}

int posix_fallocate(int fd, off_t offset, off_t length) {
  int code = __syscall_fallocate(fd, 0, offset, offset >> 32, length, length >> 32);
  // The result is the error itself.
  if (code >= 0) return 0;
  int before = errno;
  __emback_failed(-code);
  code = errno;
  errno = before;
  return code;
}

int fallocate(int fd, int mode, off_t offset, off_t length) {
  return done(__syscall_fallocate(fd, mode, offset, offset >> 32, length, length >> 32));
}

int posix_fadvise(int fd, off_t offset, off_t length, int advice) {
  (void)fd, (void)offset, (void)length, (void)advice;
  return 0;
}

// A file has one user.
int flock(int fd, int operation) {
  (void)operation;
  return fcntl(fd, F_GETFL) < 0 ? -1 : 0;
}
int lockf(int fd, int operation, off_t length) {
  (void)operation, (void)length;
  return fcntl(fd, F_GETFL) < 0 ? -1 : 0;
}

#define ALIAS(of) __attribute__((alias(#of)))
int open64(const char *path, int flags, ...) ALIAS(open);
int openat64(int folder, const char *path, int flags, ...) ALIAS(openat);
int creat64(const char *path, mode_t mode) ALIAS(creat);
int fcntl64(int fd, int command, ...) ALIAS(fcntl);
