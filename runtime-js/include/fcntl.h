#ifndef EMBACK_FCNTL_H
#define EMBACK_FCNTL_H

#include <emback/types.h>

#ifdef __cplusplus
extern "C" {
#endif

#define O_RDONLY 0
#define O_WRONLY 1
#define O_RDWR 2
#define O_ACCMODE 3
#define O_CREAT 64
#define O_EXCL 128
#define O_NOCTTY 256
#define O_TRUNC 512
#define O_APPEND 1024
#define O_NONBLOCK 2048
#define O_NDELAY O_NONBLOCK
#define O_DSYNC 4096
#define O_ASYNC 8192
#define O_DIRECT 16384
#define O_LARGEFILE 32768
#define O_DIRECTORY 65536
#define O_NOFOLLOW 131072
#define O_NOATIME 262144
#define O_CLOEXEC 524288
#define O_SYNC 1052672
#define O_RSYNC 1052672
#define O_PATH 2097152
#define O_TMPFILE 4259840

#define F_DUPFD 0
#define F_GETFD 1
#define F_SETFD 2
#define F_GETFL 3
#define F_SETFL 4
#define F_SETOWN 8
#define F_GETOWN 9
#define F_SETSIG 10
#define F_GETSIG 11
#define F_GETLK 12
#define F_SETLK 13
#define F_SETLKW 14
#define F_DUPFD_CLOEXEC 1030
#define F_RDLCK 0
#define F_WRLCK 1
#define F_UNLCK 2
#define F_ULOCK 0
#define F_LOCK 1
#define F_TLOCK 2
#define F_TEST 3
#define FD_CLOEXEC 1

#define AT_FDCWD (-100)
#define AT_SYMLINK_NOFOLLOW 256
#define AT_REMOVEDIR 512
#define AT_EACCESS 512
#define AT_SYMLINK_FOLLOW 1024
#define AT_EMPTY_PATH 4096

#define POSIX_FADV_NORMAL 0
#define POSIX_FADV_RANDOM 1
#define POSIX_FADV_SEQUENTIAL 2
#define POSIX_FADV_WILLNEED 3
#define POSIX_FADV_DONTNEED 4
#define POSIX_FADV_NOREUSE 5

struct flock {
  short l_type, l_whence;
  int : 32;
  off_t l_start, l_len;
  pid_t l_pid;
};

int open(const char *path, int flags, ...);
int openat(int folder, const char *path, int flags, ...);
int creat(const char *path, mode_t mode);
int fcntl(int fd, int command, ...);
int posix_fallocate(int fd, off_t offset, off_t length);
int fallocate(int fd, int mode, off_t offset, off_t length);
int posix_fadvise(int fd, off_t offset, off_t length, int advice);
int lockf(int fd, int operation, off_t length);

int open64(const char *path, int flags, ...);
int openat64(int folder, const char *path, int flags, ...);
int creat64(const char *path, mode_t mode);

#ifdef __cplusplus
}
#endif

#endif
