// Lines of any length.
#include <stdlib.h>

#include "file.h"

ssize_t getdelim(char **line, size_t *room, int delimiter, FILE *stream) {
  size_t count = 0, size;
  int byte;
  if (!line || !room) {
    errno = EINVAL;
    return -1;
  }
  if (!*line) *room = 0;
  do {
    byte = __emback_getc(stream);
    if (byte < 0) {
      if (!count || stream->flags & FAULT) return -1;
      break;
    }
    // One for the zero.
    if (count + 2 > *room) {
      size = count + count / 2 + 120;
      char *more = realloc(*line, size);
      if (!more) return -1;
      *line = more;
      *room = size;
    }
    (*line)[count++] = byte;
  } while (byte != (delimiter & 255));
  (*line)[count] = 0;
  return count;
}

ssize_t getline(char **line, size_t *room, FILE *stream) { return getdelim(line, room, '\n', stream); }

ssize_t __getdelim(char **line, size_t *room, int delimiter, FILE *stream) __attribute__((alias("getdelim")));
