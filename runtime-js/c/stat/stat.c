// What is known of files, and changing it.
#include <sys/stat.h>
#include <sys/time.h>
#include <utime.h>

#include "../unistd/syscall.h"

_Static_assert(sizeof(struct stat) == 96 && __builtin_offsetof(struct stat, st_ino) == 88, "lib/syscall/stat.js fills it");

int fstatat(int folder, const char *path, struct stat *to, int flags) {
  return done(__syscall_newfstatat(folder, path, to, flags));
}
int stat(const char *path, struct stat *to) { return fstatat(AT_FDCWD_, path, to, 0); }
int lstat(const char *path, struct stat *to) { return fstatat(AT_FDCWD_, path, to, AT_NOFOLLOW_); }
int fstat(int fd, struct stat *to) { return done(__emback_fstat(fd, to)); }

int mkdirat(int folder, const char *path, mode_t mode) { return done(__syscall_mkdirat(folder, path, mode)); }
int mkdir(const char *path, mode_t mode) { return mkdirat(AT_FDCWD_, path, mode); }
int mknod(const char *path, mode_t mode, dev_t device) { return done(__syscall_mknodat(AT_FDCWD_, path, mode, device)); }
int mkfifo(const char *path, mode_t mode) { return mknod(path, mode | S_IFIFO, 0); }

int fchmodat(int folder, const char *path, mode_t mode, int flags) { return done(__syscall_fchmodat2(folder, path, mode, flags)); }
int chmod(const char *path, mode_t mode) { return fchmodat(AT_FDCWD_, path, mode, 0); }
int fchmod(int fd, mode_t mode) { return done(__syscall_fchmod(fd, mode)); }
mode_t umask(mode_t mask) { return __emback_umask(mask); }

int utimensat(int folder, const char *path, const struct timespec times[2], int flags) {
  return done(__emback_utimensat(folder, path, times, flags));
}
int futimens(int fd, const struct timespec times[2]) { return utimensat(fd, 0, times, 0); }

int utime(const char *path, const struct utimbuf *times) {
  if (!times) return utimensat(AT_FDCWD_, path, 0, 0);
  struct timespec both[2] = {{times->actime, 0}, {times->modtime, 0}};
  return utimensat(AT_FDCWD_, path, both, 0);
}

static int set(int folder, const char *path, const struct timeval times[2], int flags) {
  if (!times) return utimensat(folder, path, 0, flags);
  struct timespec both[2] = {{times[0].tv_sec, times[0].tv_usec * 1000}, {times[1].tv_sec, times[1].tv_usec * 1000}};
  return utimensat(folder, path, both, flags);
}
int utimes(const char *path, const struct timeval times[2]) { return set(AT_FDCWD_, path, times, 0); }
int lutimes(const char *path, const struct timeval times[2]) { return set(AT_FDCWD_, path, times, AT_NOFOLLOW_); }
int futimes(int fd, const struct timeval times[2]) { return set(fd, 0, times, 0); }

#define ALIAS(of) __attribute__((alias(#of)))
int stat64(const char *path, struct stat *to) ALIAS(stat);
int lstat64(const char *path, struct stat *to) ALIAS(lstat);
int fstat64(int fd, struct stat *to) ALIAS(fstat);
int fstatat64(int folder, const char *path, struct stat *to, int flags) ALIAS(fstatat);
