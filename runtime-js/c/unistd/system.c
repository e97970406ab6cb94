// The process and the system it is in: one process of one user, with the numbers of Emscripten's.
#include <string.h>
#include <sys/utsname.h>
#include <unistd.h>

#include "syscall.h"

enum { PAGE = 4096 };

pid_t getppid(void) { return 1; }
pid_t getpgrp(void) { return 42; }
pid_t getsid(pid_t process) {
  (void)process;
  return 42;
}
pid_t getpgid(pid_t process) {
  (void)process;
  return 42;
}
uid_t getuid(void) { return 0; }
uid_t geteuid(void) { return 0; }
gid_t getgid(void) { return 0; }
gid_t getegid(void) { return 0; }

static int own(int id) { return id ? __emback_failed(EPERM) : 0; }
int setuid(uid_t id) { return own(id); }
int seteuid(uid_t id) { return own(id); }
int setgid(gid_t id) { return own(id); }
int setegid(gid_t id) { return own(id); }
int getgroups(int room, gid_t list[]) {
  if (room < 0) return __emback_failed(EINVAL);
  if (room) list[0] = 0;
  return 1;
}

int getpagesize(void) { return PAGE; }

int uname(struct utsname *to) {
  strcpy(to->sysname, "Emscripten");
  strcpy(to->nodename, "emscripten");
  strcpy(to->release, "1.0");
  strcpy(to->version, "#1");
  strcpy(to->machine, "wasm32");
  strcpy(to->domainname, "(none)");
  return 0;
}

int gethostname(char *to, size_t size) {
  strncpy(to, "emscripten", size);
  return 0;
}

char *getlogin(void) {
  static char name[] = "web_user";
  return name;
}

extern char __emback_heap_end;
void *sbrk(long bytes);

long sysconf(int name) {
  switch (name) {
    case _SC_ARG_MAX: return 131072;
    case _SC_CHILD_MAX: return -1;
    case _SC_CLK_TCK: return 100;
    case _SC_NGROUPS_MAX: return 1;
    case _SC_OPEN_MAX: return 4096;
    case _SC_STREAM_MAX: return 4096;
    case _SC_TZNAME_MAX: return 6;
    case _SC_VERSION: return 200809;
    case _SC_PAGESIZE: return PAGE;
    case _SC_IOV_MAX: return 1024;
    case _SC_LINE_MAX: return 4096;
    case _SC_RE_DUP_MAX: return 255;
    case _SC_SYMLOOP_MAX: return 40;
    case _SC_HOST_NAME_MAX: return 255;
    case _SC_LOGIN_NAME_MAX: return 256;
    case _SC_TTY_NAME_MAX: return 32;
    case _SC_NPROCESSORS_CONF:
    case _SC_NPROCESSORS_ONLN: return 1;
    // Memory: what a program of 32 bits can have.
    case _SC_PHYS_PAGES: return 2130706432u / PAGE;
    case _SC_AVPHYS_PAGES: return (2130706432u - (unsigned)sbrk(0)) / PAGE;
    case _SC_MONOTONIC_CLOCK: return 200809;
  }
  return __emback_failed(EINVAL);
}

long pathconf(const char *path, int name) {
  (void)path;
  switch (name) {
    case _PC_LINK_MAX: return 127;
    case _PC_MAX_CANON:
    case _PC_MAX_INPUT:
    case _PC_NAME_MAX: return 255;
    case _PC_PATH_MAX:
    case _PC_PIPE_BUF: return 4096;
    case _PC_CHOWN_RESTRICTED: return 1;
    case _PC_NO_TRUNC: return 1;
    case _PC_VDISABLE: return 0;
  }
  return __emback_failed(EINVAL);
}
long fpathconf(int fd, int name) {
  (void)fd;
  return pathconf("", name);
}
