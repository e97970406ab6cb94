// The system calls of files, which are JavaScript (lib/syscall) and shared with Emscripten's libraries. They give negative
// error numbers.
#ifndef EMBACK_SYSCALL_H
#define EMBACK_SYSCALL_H

#include <emback/types.h>

#include "../errno/variable.h"

enum { AT_FDCWD_ = -100, AT_NOFOLLOW_ = 256, AT_REMOVEDIR_ = 512 };

static inline int done(int code) { return code < 0 ? __emback_failed(-code) : code; }
// For functions of WASI, which give 0 or the number of an error.
static inline int done_wasi(int code) { return code ? __emback_failed(code) : 0; }

struct __emback_vector {
  const void *at;
  unsigned size;
};
int __wasi_fd_write(int fd, const struct __emback_vector *list, int count, unsigned *done);
int __wasi_fd_read(int fd, const struct __emback_vector *list, int count, unsigned *done);
int __wasi_fd_pwrite(int fd, const struct __emback_vector *list, int count, long long offset, unsigned *done);
int __wasi_fd_pread(int fd, const struct __emback_vector *list, int count, long long offset, unsigned *done);
int __wasi_fd_seek(int fd, long long offset, int from, long long *position);
int __wasi_fd_close(int fd);
int __wasi_fd_sync(int fd);
int __wasi_fd_fdstat_get(int fd, void *to);

int __syscall_openat(int folder, const char *path, int flags, ...);
int __syscall_mkdirat(int folder, const char *path, int mode);
int __syscall_mknodat(int folder, const char *path, int mode, int device);
int __syscall_unlinkat(int folder, const char *path, int flags);
int __syscall_renameat(int folder, const char *from, int to_folder, const char *to);
int __syscall_symlinkat(const char *target, int folder, const char *path);
int __syscall_linkat(int folder, const char *from, int to_folder, const char *to, int flags);
int __syscall_readlinkat(int folder, const char *path, char *to, int size);
int __syscall_fchmodat2(int folder, const char *path, int mode, int flags);
int __syscall_fchownat(int folder, const char *path, int owner, int group, int flags);
int __syscall_faccessat(int folder, const char *path, int mode, int flags);
int __syscall_truncate64(const char *path, int low, int high);
int __syscall_chdir(const char *path);
int __syscall_getcwd(char *to, int size);
int __syscall_dup(int fd);
int __syscall_dup3(int fd, int to, int flags);
int __syscall_pipe2(int *to, int flags);
int __syscall_fchmod(int fd, int mode);
int __syscall_fchown32(int fd, int owner, int group);
int __syscall_fchdir(int fd);
int __syscall_ftruncate64(int fd, int low, int high);
int __syscall_fallocate(int fd, int mode, int low, int high, int length_low, int length_high);
int __syscall_getdents64(int fd, void *to, int size);
int __syscall_fcntl64(int fd, int command, ...);
int __syscall_ioctl(int fd, int request, ...);
int __syscall_newfstatat(int folder, const char *path, void *to, int flags);
int __syscall_poll(void *list, int count, int timeout);
int __syscall__newselect(int count, void *reads, void *writes, void *excepts, void *timeout);
int __emback_fstat(int fd, void *to);
int __emback_utimensat(int folder, const char *path, const void *times, int flags);
int __emback_umask(int mask);
int __emback_map(void *to, int length, int protection, int flags, int fd, int low, int high);
int __emback_unmap(void *at, int length);
int __emback_sync(void *at, int length);

#endif
