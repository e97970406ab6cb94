// Random bytes in pieces of any size: getentropy gives at most 256 at a time, as POSIX has it.
#include <sys/random.h>

enum { PIECE = 256 };

ssize_t getrandom(void *to, size_t size, unsigned flags) {
  (void)flags;
  for (size_t at = 0; at < size; at += PIECE) {
    size_t left = size - at;
    if (getentropy((char *)to + at, left < PIECE ? left : PIECE)) return at ? (ssize_t)at : -1;
  }
  return size;
}
