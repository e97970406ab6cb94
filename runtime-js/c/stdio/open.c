// Streams on files.
#include <stdlib.h>

#include "file.h"

enum { O_WRONLY = 1, O_RDWR = 2, O_CREAT = 64, O_EXCL = 128, O_TRUNC = 512, O_APPEND = 1024, O_CLOEXEC = 524288 };
enum { AT_FDCWD = -100 };

int __syscall_openat(int folder, const char *path, int flags, ...);

// The flags of open for a mode of fopen, or -1.
static int flags_of(const char *mode) {
  int flags;
  if (*mode == 'r') flags = 0;
  else if (*mode == 'w') flags = O_WRONLY | O_CREAT | O_TRUNC;
  else if (*mode == 'a') flags = O_WRONLY | O_CREAT | O_APPEND;
  else {
    errno = EINVAL;
    return -1;
  }
  for (; *mode; mode++) {
    if (*mode == '+') flags = (flags & ~O_WRONLY) | O_RDWR;
    if (*mode == 'x') flags |= O_EXCL;
    if (*mode == 'e') flags |= O_CLOEXEC;
  }
  return flags;
}

static int open_file(const char *path, int flags) {
  int fd = __syscall_openat(AT_FDCWD, path, flags, 0666);
  return fd >= 0 ? fd : __emback_failed(-fd);
}

static void prepare(FILE *stream, int fd, int flags) {
  stream->fd = fd;
  stream->mode = -1;
  stream->flags &= ALLOCATED;
  if (flags & O_APPEND) stream->flags |= APPENDS;
  if (!(flags & O_RDWR)) stream->flags |= flags & O_WRONLY ? NO_READ : NO_WRITE;
}

FILE *__emback_files;

FILE *__emback_new_stream(void) {
  char *memory = malloc(sizeof(FILE) + BACK + 4096);
  if (!memory) return 0;
  for (unsigned i = 0; i < sizeof(FILE) / 4; i++) ((int *)memory)[i] = 0;
  FILE *stream = (FILE *)memory;
  stream->buffer = (unsigned char *)(stream + 1) + BACK;
  stream->size = 4096;
  stream->flags = ALLOCATED;
  stream->mode = 0;
  stream->fd = -1;
  stream->next = __emback_files;
  __emback_files = stream;
  return stream;
}

static FILE *stream_on(int fd, int flags) {
  FILE *stream = __emback_new_stream();
  if (stream) prepare(stream, fd, flags);
  return stream;
}

FILE *fdopen(int fd, const char *mode) {
  int flags = flags_of(mode);
  return flags < 0 ? 0 : stream_on(fd, flags);
}

FILE *fopen(const char *path, const char *mode) {
  int flags = flags_of(mode), fd = flags < 0 ? -1 : open_file(path, flags);
  if (fd < 0) return 0;
  FILE *stream = stream_on(fd, flags);
  if (!stream) __wasi_fd_close(fd);
  return stream;
}

// Ends the use of what a stream is on.
static int leave(FILE *stream) {
  int result = __emback_flush(stream);
  stream->out.at = stream->out.end = stream->in = stream->in_end = 0;
  if (__emback_device_close && stream->device) result |= __emback_device_close(stream);
  else {
    int code = __wasi_fd_close(stream->fd);
    if (code) result = __emback_failed(code);
  }
  stream->device = 0;
  stream->fd = -1;
  return result;
}

int fclose(FILE *stream) {
  int result = leave(stream);
  for (FILE **at = &__emback_files; *at; at = &(*at)->next)
    if (*at == stream) {
      *at = stream->next;
      break;
    }
  if (stream->flags & ALLOCATED) free(stream);
  else stream->flags = NO_READ | NO_WRITE;
  return result;
}

FILE *freopen(const char *path, const char *mode, FILE *stream) {
  int flags = flags_of(mode), fd;
  if (flags < 0) return 0;
  // Only the mode changes.
  if (!path) {
    __emback_flush(stream);
    stream->out.at = stream->out.end = stream->in = stream->in_end = 0;
    prepare(stream, stream->fd, flags);
    return stream;
  }
  leave(stream);
  fd = open_file(path, flags);
  if (fd < 0) {
    fclose(stream);
    return 0;
  }
  stream->orientation = 0;
  prepare(stream, fd, flags);
  return stream;
}

#define ALIAS(of) __attribute__((alias(#of)))
FILE *fopen64(const char *path, const char *mode) ALIAS(fopen);
FILE *freopen64(const char *path, const char *mode, FILE *stream) ALIAS(freopen);
