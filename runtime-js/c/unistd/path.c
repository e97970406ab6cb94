// Files by their paths.
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "syscall.h"

int faccessat(int folder, const char *path, int mode, int flags) { return done(__syscall_faccessat(folder, path, mode, flags)); }
int access(const char *path, int mode) { return faccessat(AT_FDCWD_, path, mode, 0); }
int euidaccess(const char *path, int mode) { return faccessat(AT_FDCWD_, path, mode, 0); }

int unlinkat(int folder, const char *path, int flags) { return done(__syscall_unlinkat(folder, path, flags)); }
int unlink(const char *path) { return unlinkat(AT_FDCWD_, path, 0); }
int rmdir(const char *path) { return unlinkat(AT_FDCWD_, path, AT_REMOVEDIR_); }

int renameat(int folder, const char *from, int to_folder, const char *to) {
  return done(__syscall_renameat(folder, from, to_folder, to));
}

int linkat(int folder, const char *from, int to_folder, const char *to, int flags) {
  return done(__syscall_linkat(folder, from, to_folder, to, flags));
}
int link(const char *from, const char *to) { return linkat(AT_FDCWD_, from, AT_FDCWD_, to, 0); }
int symlinkat(const char *target, int folder, const char *path) { return done(__syscall_symlinkat(target, folder, path)); }
int symlink(const char *target, const char *path) { return symlinkat(target, AT_FDCWD_, path); }
ssize_t readlinkat(int folder, const char *path, char *to, size_t size) {
  return done(__syscall_readlinkat(folder, path, to, size));
}
ssize_t readlink(const char *path, char *to, size_t size) { return readlinkat(AT_FDCWD_, path, to, size); }

int fchownat(int folder, const char *path, uid_t owner, gid_t group, int flags) {
  return done(__syscall_fchownat(folder, path, owner, group, flags));
}
int chown(const char *path, uid_t owner, gid_t group) { return fchownat(AT_FDCWD_, path, owner, group, 0); }
int lchown(const char *path, uid_t owner, gid_t group) { return fchownat(AT_FDCWD_, path, owner, group, AT_NOFOLLOW_); }
int fchown(int fd, uid_t owner, gid_t group) { return done(__syscall_fchown32(fd, owner, group)); }

int truncate(const char *path, off_t size) { return done(__syscall_truncate64(path, size, size >> 32)); }

int chdir(const char *path) { return done(__syscall_chdir(path)); }
int fchdir(int fd) { return done(__syscall_fchdir(fd)); }

char *getcwd(char *to, size_t size) {
  char *own = 0;
  int code;
  if (!to) {
    if (!size) size = 4096;
    to = own = malloc(size);
    if (!to) return 0;
  }
  code = __syscall_getcwd(to, size);
  if (code < 0 && code > -128) {
    free(own);
    __emback_failed(-code);
    return 0;
  }
  return own ? realloc(own, strlen(own) + 1) : to;
}

char *get_current_dir_name(void) { return getcwd(0, 0); }

int truncate64(const char *path, off_t size) __attribute__((alias("truncate")));
