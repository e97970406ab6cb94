// Paths without links, and names that are new.
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "../unistd/syscall.h"

enum { LONGEST = 4096, MOST_LINKS = 40 };

// The way is walked name by name, as the file system walks it: `..` leaves what a link led to.
char *realpath(const char *path, char *to) {
  char rest[LONGEST], link[LONGEST], result[LONGEST];
  int size = 0, links = 0;
  if (!path) {
    __emback_failed(EINVAL);
    return 0;
  }
  if (!*path || strlen(path) >= LONGEST) {
    __emback_failed(*path ? ENAMETOOLONG : ENOENT);
    return 0;
  }
  if (*path != '/') {
    if (!getcwd(result, LONGEST)) return 0;
    size = strlen(result);
    if (size == 1) size = 0;
  }
  strcpy(rest, path);
  for (char *at = rest; *at;) {
    while (*at == '/') at++;
    char *end = at;
    while (*end && *end != '/') end++;
    int length = end - at;
    if (!length) break;
    if (length == 1 && *at == '.') {
      at = end;
      continue;
    }
    if (length == 2 && at[0] == '.' && at[1] == '.') {
      while (size && result[--size] != '/');
      at = end;
      continue;
    }
    if (size + 1 + length >= LONGEST) {
      __emback_failed(ENAMETOOLONG);
      return 0;
    }
    result[size] = '/';
    memcpy(result + size + 1, at, length);
    result[size + 1 + length] = 0;
    struct stat state;
    if (lstat(result, &state)) return 0;
    if (S_ISLNK(state.st_mode)) {
      ssize_t got = readlink(result, link, LONGEST - 1);
      if (got < 0) return 0;
      int left = strlen(end);
      if (++links > MOST_LINKS || got + left >= LONGEST) {
        __emback_failed(links > MOST_LINKS ? 32 : 37);
        return 0;
      }
      memmove(rest + got, end, left + 1);
      memcpy(rest, link, got);
      if (*link == '/') size = 0;
      at = rest;
      continue;
    }
    if (*end && !S_ISDIR(state.st_mode)) {
      __emback_failed(ENOTDIR);
      return 0;
    }
    size += 1 + length;
    at = end;
  }
  if (!size) result[size++] = '/';
  result[size] = 0;
  return to ? strcpy(to, result) : strdup(result);
}

char *canonicalize_file_name(const char *path) { return realpath(path, 0); }

int __wasi_random_get(void *to, unsigned size);

// The six letters X before a suffix; null where there are none.
static char *place(char *name, int suffix) {
  int size = strlen(name), i;
  if (suffix < 0 || size < 6 + suffix) return 0;
  for (i = 1; i <= 6; i++)
    if (name[size - suffix - i] != 'X') return 0;
  return name + size - suffix - 6;
}

static void fill(char *at) {
  unsigned char bytes[6];
  __wasi_random_get(bytes, 6);
  for (int i = 0; i < 6; i++) at[i] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789ab"[bytes[i] & 63];
}

enum { TRIES = 100 };

int mkostemps(char *name, int suffix, int flags) {
  char *at = place(name, suffix);
  int fd = -EINVAL;
  if (at)
    for (int tries = 0; tries < TRIES; tries++) {
      fill(at);
      fd = __syscall_openat(AT_FDCWD, name, (flags & ~O_ACCMODE) | O_RDWR | O_CREAT | O_EXCL, 0600);
      if (fd != -EEXIST) break;
    }
  if (fd < 0 && at) memcpy(at, "XXXXXX", 6);
  return done(fd);
}
int mkstemps(char *name, int suffix) { return mkostemps(name, suffix, 0); }
int mkostemp(char *name, int flags) { return mkostemps(name, 0, flags); }
int mkstemp(char *name) { return mkostemps(name, 0, 0); }

char *mkdtemp(char *name) {
  char *at = place(name, 0);
  int code = -EINVAL;
  if (at)
    for (int tries = 0; tries < TRIES; tries++) {
      fill(at);
      code = __syscall_mkdirat(AT_FDCWD, name, 0700);
      if (code != -EEXIST) break;
    }
  if (code < 0 && at) memcpy(at, "XXXXXX", 6);
  return done(code) < 0 ? 0 : name;
}

// A name that no file has.
char *mktemp(char *name) {
  char *at = place(name, 0);
  if (!at) {
    __emback_failed(EINVAL);
    *name = 0;
    return name;
  }
  do fill(at);
  while (!__syscall_faccessat(AT_FDCWD, name, 0, 0));
  return name;
}

int mkstemp64(char *name) __attribute__((alias("mkstemp")));
