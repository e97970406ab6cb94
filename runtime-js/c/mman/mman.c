// Memory by pages. That of a file is a copy, which is written back.
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#include "../unistd/syscall.h"

enum { PAGE = 4096 };

// All that is mapped.
static struct map {
  char *at;
  size_t size;
  struct map *next;
} *maps;

void *mmap(void *wanted, size_t size, int protection, int flags, int fd, off_t offset) {
  struct map *map;
  char *at;
  (void)wanted;
  if (!size || offset & (PAGE - 1) || !(flags & (MAP_SHARED | MAP_PRIVATE)) || flags & MAP_FIXED) {
    __emback_failed(EINVAL);
    return MAP_FAILED;
  }
  map = malloc(sizeof *map);
  at = map ? aligned_alloc(PAGE, (size + PAGE - 1) & -PAGE) : 0;
  if (!at) {
    free(map);
    __emback_failed(ENOMEM);
    return MAP_FAILED;
  }
  if (flags & MAP_ANONYMOUS) memset(at, 0, size);
  else {
    int code = __emback_map(at, size, protection, flags, fd, offset, offset >> 32);
    if (code) {
      free(at);
      free(map);
      __emback_failed(-code);
      return MAP_FAILED;
    }
  }
  map->at = at;
  map->size = size;
  map->next = maps;
  maps = map;
  return at;
}

// A part of what was mapped stays until all of it is unmapped at once.
int munmap(void *address, size_t size) {
  if (!size || (unsigned)address & (PAGE - 1)) return __emback_failed(EINVAL);
  for (struct map **at = &maps; *at; at = &(*at)->next) {
    struct map *map = *at;
    if (map->at != address || ((map->size + PAGE - 1) & -PAGE) != ((size + PAGE - 1) & -PAGE)) continue;
    *at = map->next;
    __emback_unmap(address, map->size);
    free(map->at);
    free(map);
    break;
  }
  return 0;
}

int msync(void *address, size_t size, int flags) {
  (void)flags, (void)size;
  for (struct map *map = maps; map; map = map->next)
    if ((char *)address >= map->at && (char *)address < map->at + map->size) return done(__emback_sync(map->at, map->size));
  return __emback_failed(ENOMEM);
}

// All memory can be read and written, and all of it is there.
int mprotect(void *address, size_t size, int protection) {
  (void)address, (void)size, (void)protection;
  return 0;
}
int madvise(void *address, size_t size, int advice) {
  (void)address, (void)size, (void)advice;
  return 0;
}
int posix_madvise(void *address, size_t size, int advice) {
  (void)address, (void)size, (void)advice;
  return 0;
}
int mlock(const void *address, size_t size) {
  (void)address, (void)size;
  return 0;
}
int munlock(const void *address, size_t size) {
  (void)address, (void)size;
  return 0;
}

void *mmap64(void *wanted, size_t size, int protection, int flags, int fd, off_t offset) __attribute__((alias("mmap")));
