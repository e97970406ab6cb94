#ifndef EMBACK_UNISTD_H
#define EMBACK_UNISTD_H

#ifdef __cplusplus
#define _Noreturn __attribute__((__noreturn__))
#endif

#include <emback/types.h>

#ifdef __cplusplus
extern "C" {
#endif

#define STDIN_FILENO 0
#define STDOUT_FILENO 1
#define STDERR_FILENO 2

extern char **environ;
#define __environ environ

#define F_OK 0
#define X_OK 1
#define W_OK 2
#define R_OK 4
#ifndef SEEK_SET
#define SEEK_SET 0
#define SEEK_CUR 1
#define SEEK_END 2
#endif

#define _SC_ARG_MAX 0
#define _SC_CHILD_MAX 1
#define _SC_CLK_TCK 2
#define _SC_NGROUPS_MAX 3
#define _SC_OPEN_MAX 4
#define _SC_STREAM_MAX 5
#define _SC_TZNAME_MAX 6
#define _SC_VERSION 29
#define _SC_PAGESIZE 30
#define _SC_PAGE_SIZE 30
#define _SC_RE_DUP_MAX 44
#define _SC_LINE_MAX 43
#define _SC_IOV_MAX 60
#define _SC_LOGIN_NAME_MAX 71
#define _SC_TTY_NAME_MAX 72
#define _SC_NPROCESSORS_CONF 83
#define _SC_NPROCESSORS_ONLN 84
#define _SC_PHYS_PAGES 85
#define _SC_AVPHYS_PAGES 86
#define _SC_MONOTONIC_CLOCK 149
#define _SC_SYMLOOP_MAX 173
#define _SC_HOST_NAME_MAX 180
#define _PC_LINK_MAX 0
#define _PC_MAX_CANON 1
#define _PC_MAX_INPUT 2
#define _PC_NAME_MAX 3
#define _PC_PATH_MAX 4
#define _PC_PIPE_BUF 5
#define _PC_CHOWN_RESTRICTED 6
#define _PC_NO_TRUNC 7
#define _PC_VDISABLE 8

ssize_t read(int fd, void *to, size_t count);
ssize_t write(int fd, const void *from, size_t count);
ssize_t pread(int fd, void *to, size_t count, off_t offset);
ssize_t pwrite(int fd, const void *from, size_t count, off_t offset);
off_t lseek(int fd, off_t offset, int from);
int close(int fd);
int fsync(int fd);
int fdatasync(int fd);
void sync(void);
int dup(int fd);
int dup2(int fd, int to);
int dup3(int fd, int to, int flags);
int pipe(int to[2]);
int pipe2(int to[2], int flags);
int truncate(const char *path, off_t size);
int ftruncate(int fd, off_t size);
int isatty(int fd);
char *ttyname(int fd);
int tcgetpgrp(int fd);
int access(const char *path, int mode);
int euidaccess(const char *path, int mode);
int faccessat(int folder, const char *path, int mode, int flags);
int unlink(const char *path);
int unlinkat(int folder, const char *path, int flags);
int rmdir(const char *path);
int link(const char *from, const char *to);
int linkat(int folder, const char *from, int to_folder, const char *to, int flags);
int symlink(const char *target, const char *path);
int symlinkat(const char *target, int folder, const char *path);
ssize_t readlink(const char *path, char *to, size_t size);
ssize_t readlinkat(int folder, const char *path, char *to, size_t size);
int chown(const char *path, uid_t owner, gid_t group);
int lchown(const char *path, uid_t owner, gid_t group);
int fchown(int fd, uid_t owner, gid_t group);
int fchownat(int folder, const char *path, uid_t owner, gid_t group, int flags);
int chdir(const char *path);
int fchdir(int fd);
char *getcwd(char *to, size_t size);
char *get_current_dir_name(void);
extern char *optarg;
extern int optind, opterr, optopt;
int getopt(int count, char *const words[], const char *options);
void swab(const void *from, void *to, ssize_t count);
pid_t getpid(void);
pid_t getppid(void);
pid_t getpgrp(void);
pid_t getpgid(pid_t process);
pid_t getsid(pid_t process);
uid_t getuid(void);
uid_t geteuid(void);
gid_t getgid(void);
gid_t getegid(void);
int setuid(uid_t id);
int seteuid(uid_t id);
int setgid(gid_t id);
int setegid(gid_t id);
int getgroups(int room, gid_t list[]);
int getpagesize(void);
int getentropy(void *to, size_t size);
long sysconf(int name);
long pathconf(const char *path, int name);
long fpathconf(int fd, int name);
int gethostname(char *to, size_t size);
char *getlogin(void);
unsigned sleep(unsigned seconds);
int usleep(useconds_t microseconds);
void *sbrk(long bytes);
int brk(void *end);
_Noreturn void _exit(int status);

#ifdef __cplusplus
}
#endif

#endif
