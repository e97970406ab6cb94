// What a program of one process has not, but programs link: other processes, and what one process
// alone does not change. As in Emscripten without its options for these: ENOSYS, and ECHILD for waits.
#include <unistd.h>

#include "syscall.h"

static int absent(void) { return __emback_failed(ENOSYS); }

pid_t fork(void) { return absent(); }
pid_t vfork(void) { return absent(); }
pid_t setsid(void) { return absent(); }

int setpgid(pid_t process, pid_t group) {
  (void)process, (void)group;
  return absent();
}

int setgroups(size_t count, const gid_t list[]) {
  (void)count, (void)list;
  return absent();
}

int chroot(const char *path) {
  (void)path;
  return absent();
}

int execve(const char *path, char *const arguments[], char *const environment[]) {
  (void)path, (void)arguments, (void)environment;
  return absent();
}

int execvp(const char *file, char *const arguments[]) {
  (void)file, (void)arguments;
  return absent();
}

int execv(const char *path, char *const arguments[]) {
  (void)path, (void)arguments;
  return absent();
}

pid_t waitpid(pid_t process, int *status, int options) {
  (void)process, (void)status, (void)options;
  return __emback_failed(ECHILD);
}
