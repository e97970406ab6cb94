// Streams on functions and on memory.
#include <stdlib.h>

#include "file.h"

struct __emback_device {
  void *cookie;
  cookie_io_functions_t functions;
};

int __emback_device_read(FILE *stream, void *to, unsigned size) {
  struct __emback_device *device = stream->device;
  return device->functions.read ? device->functions.read(device->cookie, to, size) : 0;
}

// Without a function for writing, what is written is gone.
int __emback_device_write(FILE *stream, const void *from, unsigned size) {
  struct __emback_device *device = stream->device;
  return device->functions.write ? device->functions.write(device->cookie, from, size) : (int)size;
}

long long __emback_device_seek(FILE *stream, long long offset, int from) {
  struct __emback_device *device = stream->device;
  off_t position = offset;
  if (!device->functions.seek) errno = ENOTSUP;
  else if (!device->functions.seek(device->cookie, &position, from)) return position;
  return -1;
}

int __emback_device_close(FILE *stream) {
  struct __emback_device *device = stream->device;
  int result = device->functions.close ? device->functions.close(device->cookie) : 0;
  free(device);
  return result;
}

FILE *fopencookie(void *cookie, const char *mode, cookie_io_functions_t functions) {
  if (*mode != 'r' && *mode != 'w' && *mode != 'a') {
    errno = EINVAL;
    return 0;
  }
  struct __emback_device *device = malloc(sizeof *device);
  FILE *stream = device ? __emback_new_stream() : 0;
  if (!stream) {
    free(device);
    return 0;
  }
  device->cookie = cookie;
  device->functions = functions;
  stream->device = device;
  int both = 0;
  for (const char *at = mode; *at; at++) both |= *at == '+';
  if (!both) stream->flags |= *mode == 'r' ? NO_WRITE : NO_READ;
  if (*mode == 'a') stream->flags |= APPENDS;
  return stream;
}

// Memory that is read and written: a fixed room, or with `text` one that grows and is the program's.
struct memory {
  char *at;
  unsigned position, length, room;
  int appends, owned;
  char **text;
  size_t *size;
};

static ssize_t read_memory(void *cookie, char *to, size_t size) {
  struct memory *memory = cookie;
  unsigned rest = memory->position < memory->length ? memory->length - memory->position : 0;
  if (size > rest) size = rest;
  for (unsigned i = 0; i < size; i++) to[i] = memory->at[memory->position++];
  return size;
}

static ssize_t write_memory(void *cookie, const char *from, size_t size) {
  struct memory *memory = cookie;
  if (memory->appends) memory->position = memory->length;
  unsigned end = memory->position + size;
  if (memory->text && end + 1 > memory->room) {
    unsigned room = end + end / 2 + 64;
    char *more = realloc(memory->at, room);
    if (!more) return -1;
    for (unsigned i = memory->room; i < room; i++) more[i] = 0;
    memory->at = *memory->text = more;
    memory->room = room;
  }
  if (!memory->text && end > memory->room) {
    if (memory->position >= memory->room) {
      errno = ENOSPC;
      return -1;
    }
    end = memory->room;
    size = end - memory->position;
  }
  for (unsigned i = 0; i < size; i++) memory->at[memory->position++] = from[i];
  if (end > memory->length) {
    memory->length = end;
    if (end < memory->room) memory->at[end] = 0;
  }
  if (memory->text) *memory->size = memory->position < memory->length ? memory->position : memory->length;
  return size;
}

static int seek_memory(void *cookie, off_t *offset, int from) {
  struct memory *memory = cookie;
  long long position = *offset + (from == SEEK_CUR ? memory->position : from == SEEK_END ? memory->length : 0);
  if (position < 0 || position > (memory->text ? 2147483646 : memory->room)) {
    errno = EINVAL;
    return -1;
  }
  *offset = memory->position = position;
  if (memory->text) *memory->size = position < memory->length ? position : memory->length;
  return 0;
}

static int close_memory(void *cookie) {
  struct memory *memory = cookie;
  if (memory->owned) free(memory->at);
  free(memory);
  return 0;
}

static FILE *open_memory(const struct memory *start, const char *mode) {
  cookie_io_functions_t functions = {read_memory, write_memory, seek_memory, close_memory};
  struct memory *memory = malloc(sizeof *memory);
  FILE *stream = memory ? fopencookie(memory, mode, functions) : 0;
  if (!stream) {
    free(memory);
    return 0;
  }
  *memory = *start;
  return stream;
}

FILE *fmemopen(void *room, size_t size, const char *mode) {
  struct memory memory = {room, 0, 0, size, *mode == 'a', !room, 0, 0};
  if (!size) {
    errno = EINVAL;
    return 0;
  }
  if (!room) {
    memory.at = calloc(size, 1);
    if (!memory.at) return 0;
  }
  if (*mode == 'r') memory.length = size;
  else if (*mode == 'w') *memory.at = 0;
  else {
    while (memory.length < size && memory.at[memory.length]) memory.length++;
    memory.position = memory.length;
  }
  FILE *stream = open_memory(&memory, mode);
  if (!stream && !room) free(memory.at);
  return stream;
}

FILE *open_memstream(char **text, size_t *size) {
  struct memory memory = {calloc(64, 1), 0, 0, 64, 0, 0, text, size};
  FILE *stream = memory.at ? open_memory(&memory, "w") : 0;
  if (!stream) {
    free(memory.at);
    return 0;
  }
  *text = memory.at;
  *size = 0;
  return stream;
}

// There are no processes.
FILE *popen(const char *command, const char *mode) {
  (void)command, (void)mode;
  errno = ENOSYS;
  return 0;
}

int pclose(FILE *stream) {
  (void)stream;
  errno = ECHILD;
  return -1;
}
