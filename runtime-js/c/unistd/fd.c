// Descriptors.
#include <sys/uio.h>
#include <unistd.h>

#include "syscall.h"

// Flushes the streams of stdio, where the program has any.
int __emback_stdio_exit(void) __attribute__((weak));

// What was printed before comes first, in whatever way the program prints.
static int put(int fd, const struct __emback_vector *list, int count) {
  unsigned size = 0;
  if (__emback_stdio_exit && (fd == 1 || fd == 2)) __emback_stdio_exit();
  int code = __wasi_fd_write(fd, list, count, &size);
  return code ? __emback_failed(code) : (int)size;
}

ssize_t readv(int fd, const struct iovec *list, int count) {
  unsigned size = 0;
  int code = __wasi_fd_read(fd, (const struct __emback_vector *)list, count, &size);
  return code ? __emback_failed(code) : (int)size;
}

ssize_t writev(int fd, const struct iovec *list, int count) {
  return put(fd, (const struct __emback_vector *)list, count);
}

ssize_t read(int fd, void *to, size_t size) {
  struct __emback_vector vector = {to, size};
  unsigned count = 0;
  int code = __wasi_fd_read(fd, &vector, 1, &count);
  return code ? __emback_failed(code) : (int)count;
}

ssize_t write(int fd, const void *from, size_t size) {
  struct __emback_vector vector = {from, size};
  return put(fd, &vector, 1);
}

ssize_t pread(int fd, void *to, size_t size, off_t offset) {
  struct __emback_vector vector = {to, size};
  unsigned count = 0;
  int code = __wasi_fd_pread(fd, &vector, 1, offset, &count);
  return code ? __emback_failed(code) : (int)count;
}

ssize_t pwrite(int fd, const void *from, size_t size, off_t offset) {
  struct __emback_vector vector = {from, size};
  unsigned count = 0;
  int code = __wasi_fd_pwrite(fd, &vector, 1, offset, &count);
  return code ? __emback_failed(code) : (int)count;
}

ssize_t preadv(int fd, const struct iovec *list, int number, off_t offset) {
  unsigned count = 0;
  int code = __wasi_fd_pread(fd, (const struct __emback_vector *)list, number, offset, &count);
  return code ? __emback_failed(code) : (int)count;
}

ssize_t pwritev(int fd, const struct iovec *list, int number, off_t offset) {
  unsigned count = 0;
  int code = __wasi_fd_pwrite(fd, (const struct __emback_vector *)list, number, offset, &count);
  return code ? __emback_failed(code) : (int)count;
}

off_t lseek(int fd, off_t offset, int from) {
  off_t position = 0;
  int code = __wasi_fd_seek(fd, offset, from, &position);
  return code ? __emback_failed(code) : position;
}

int close(int fd) { return done_wasi(__wasi_fd_close(fd)); }
int fsync(int fd) { return done_wasi(__wasi_fd_sync(fd)); }
void sync(void) {}

int dup(int fd) { return done(__syscall_dup(fd)); }
int dup3(int fd, int to, int flags) { return done(__syscall_dup3(fd, to, flags)); }
int dup2(int fd, int to) {
  char state[24];
  if (fd != to) return dup3(fd, to, 0);
  return __wasi_fd_fdstat_get(fd, state) ? __emback_failed(EBADF) : fd;
}
int pipe2(int to[2], int flags) { return done(__syscall_pipe2(to, flags)); }
int pipe(int to[2]) { return pipe2(to, 0); }

int ftruncate(int fd, off_t size) { return done(__syscall_ftruncate64(fd, size, size >> 32)); }

// A terminal is a character device without positions.
int isatty(int fd) {
  struct {
    unsigned char kind;
    char space[7];
    unsigned rights, others[3];
  } state;
  int code = __wasi_fd_fdstat_get(fd, &state);
  if (!code && state.kind == 2 && !(state.rights & 36)) return 1;
  __emback_failed(code ? code : ENOTTY);
  return 0;
}

#define ALIAS(of) __attribute__((alias(#of)))
int fdatasync(int fd) ALIAS(fsync);
ssize_t pread64(int fd, void *to, size_t size, off_t offset) ALIAS(pread);
ssize_t pwrite64(int fd, const void *from, size_t size, off_t offset) ALIAS(pwrite);
off_t lseek64(int fd, off_t offset, int from) ALIAS(lseek);
int ftruncate64(int fd, off_t size) ALIAS(ftruncate);
