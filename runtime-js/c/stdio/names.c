// Names of files: removing, renaming, temporary ones.
#include "file.h"

enum { O_RDWR = 2, O_CREAT = 64, O_EXCL = 128, AT_FDCWD = -100 };

int __syscall_openat(int folder, const char *path, int flags, ...);
int __syscall_unlinkat(int folder, const char *path, int flags);
int __syscall_rmdir(const char *path);
int __syscall_renameat(int from_folder, const char *from, int to_folder, const char *to);

static int result(int code) { return code >= 0 ? 0 : __emback_failed(-code); }

int remove(const char *path) {
  int code = __syscall_unlinkat(AT_FDCWD, path, 0);
  if (code == -EISDIR) code = __syscall_rmdir(path);
  return result(code);
}

int rename(const char *from, const char *to) { return result(__syscall_renameat(AT_FDCWD, from, AT_FDCWD, to)); }

// The next name that may be free.
static void next_name(char *to) {
  static unsigned count;
  static const char prefix[] = "/tmp/tmp_";
  unsigned value = ++count * 2654435761u;
  int i;
  for (i = 0; prefix[i]; i++) to[i] = prefix[i];
  for (int n = 0; n < 6; n++, value >>= 5) to[i++] = "abcdefghijklmnopqrstuvwxyz234567"[value & 31];
  to[i] = 0;
}

FILE *tmpfile(void) {
  char name[L_tmpnam];
  for (int tries = 0; tries < TMP_MAX; tries++) {
    next_name(name);
    int fd = __syscall_openat(AT_FDCWD, name, O_RDWR | O_CREAT | O_EXCL, 0600);
    if (fd >= 0) {
      __syscall_unlinkat(AT_FDCWD, name, 0);
      FILE *stream = fdopen(fd, "w+");
      if (!stream) __wasi_fd_close(fd);
      return stream;
    }
    __emback_failed(-fd);
    if (fd != -EEXIST) break;
  }
  return 0;
}

char *tmpnam(char *to) {
  static char own[L_tmpnam];
  if (!to) to = own;
  next_name(to);
  return to;
}

FILE *tmpfile64(void) __attribute__((alias("tmpfile")));
