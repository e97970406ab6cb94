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

ssize_t read(int fd, void *to, size_t count);
ssize_t write(int fd, const void *from, size_t count);
int isatty(int fd);
int unlink(const char *path);
int rmdir(const char *path);
char *getcwd(char *to, size_t size);
extern char *optarg;
extern int optind, opterr, optopt;
int getopt(int count, char *const words[], const char *options);
pid_t getpid(void);
unsigned sleep(unsigned seconds);
int usleep(useconds_t microseconds);
void *sbrk(long bytes);
int brk(void *end);
_Noreturn void _exit(int status);

#ifdef __cplusplus
}
#endif

#endif
