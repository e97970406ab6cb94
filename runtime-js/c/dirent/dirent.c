// Folders.
#include <dirent.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "../unistd/syscall.h"

// An entry in the list that the system call gives: as many bytes in each ABI.
enum { ENTRY = 280, ROOM = 8 * ENTRY };

struct __dirstream {
  long long entries[ROOM / 8];
  int fd, at, end;
};

static DIR *on(int fd) {
  DIR *folder = malloc(sizeof *folder);
  if (!folder) return 0;
  folder->fd = fd;
  folder->at = folder->end = 0;
  return folder;
}

DIR *fdopendir(int fd) {
  int code = __syscall_getdents64(fd, 0, 0);
  if (code < 0) {
    __emback_failed(-code);
    return 0;
  }
  return on(fd);
}

DIR *opendir(const char *path) {
  int fd = done(__syscall_openat(AT_FDCWD, path, O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0));
  if (fd < 0) return 0;
  DIR *folder = on(fd);
  if (!folder) __wasi_fd_close(fd);
  return folder;
}

int closedir(DIR *folder) {
  int code = __wasi_fd_close(folder->fd);
  free(folder);
  return done_wasi(code);
}

struct dirent *readdir(DIR *folder) {
  if (folder->at >= folder->end) {
    int size = done(__syscall_getdents64(folder->fd, folder->entries, ROOM));
    if (size <= 0) return 0;
    folder->at = 0;
    folder->end = size;
  }
  struct dirent *entry = (struct dirent *)((char *)folder->entries + folder->at);
  folder->at += ENTRY;
  return entry;
}

int readdir_r(DIR *folder, struct dirent *to, struct dirent **result) {
  struct dirent *entry = readdir(folder);
  if (entry) memcpy(to, entry, sizeof *to);
  *result = entry ? to : 0;
  return 0;
}

static void go(DIR *folder, off_t place) {
  off_t position;
  folder->at = folder->end = 0;
  __wasi_fd_seek(folder->fd, place, 0, &position);
}
void rewinddir(DIR *folder) { go(folder, 0); }
void seekdir(DIR *folder, long place) { go(folder, place); }
long telldir(DIR *folder) {
  off_t position = 0;
  __wasi_fd_seek(folder->fd, 0, 1, &position);
  return position - (folder->end - folder->at);
}
int dirfd(DIR *folder) { return folder->fd; }

int alphasort(const struct dirent **a, const struct dirent **b) { return strcmp((*a)->d_name, (*b)->d_name); }

int scandir(const char *path, struct dirent ***to, int (*wanted)(const struct dirent *),
            int (*order)(const struct dirent **, const struct dirent **)) {
  DIR *folder = opendir(path);
  struct dirent **list = 0, *entry;
  int count = 0, room = 0;
  if (!folder) return -1;
  while ((entry = readdir(folder))) {
    if (wanted && !wanted(entry)) continue;
    if (count == room) {
      struct dirent **larger = realloc(list, (room = room * 2 + 16) * sizeof *list);
      if (!larger) goto full;
      list = larger;
    }
    list[count] = malloc(sizeof *entry);
    if (!list[count]) goto full;
    memcpy(list[count++], entry, sizeof *entry);
  }
  closedir(folder);
  if (order) qsort(list, count, sizeof *list, (int (*)(const void *, const void *))order);
  *to = list;
  return count;
full:
  closedir(folder);
  while (count) free(list[--count]);
  free(list);
  return __emback_failed(ENOMEM);
}

#define ALIAS(of) __attribute__((alias(#of)))
struct dirent *readdir64(DIR *folder) ALIAS(readdir);
