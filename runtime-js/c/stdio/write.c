// The output side of streams.
#include "file.h"

FILE *__emback_files;

int __emback_write(FILE *stream, const unsigned char *from, unsigned size) {
  // What was printed before a message comes before it, whatever the two go to.
  if (stream->fd == 2)
    for (FILE *other = __emback_files; other; other = other->next)
      if (other->fd == 1) __emback_flush(other);
  while (size) {
    int done;
    if (__emback_device_write && stream->device) done = __emback_device_write(stream, from, size);
    else {
      struct __emback_vector vector = {from, size};
      int code = __wasi_fd_write(stream->fd, &vector, 1, (unsigned *)&done);
      if (code) done = __emback_wasi_failed(code);
    }
    if (done <= 0) {
      stream->flags |= FAULT | FAILED;
      return -1;
    }
    from += done;
    size -= done;
  }
  return 0;
}

__attribute__((noinline)) int __emback_flush(FILE *stream) {
  unsigned char *end = stream->out.at;
  if (!end) return 0;
  stream->out.at = stream->start = stream->buffer;
  return __emback_write(stream, stream->buffer, end - stream->buffer);
}

int __emback_stdio_exit(void) {
  int result = 0;
  for (FILE *stream = __emback_files; stream; stream = stream->next) result |= __emback_flush(stream);
  return result;
}

int __emback_begin(FILE *stream) {
  if (!stream->out.at) {
    if (stream->flags & NO_WRITE) {
      errno = EBADF;
      stream->flags |= FAULT;
      return -1;
    }
    if (!(stream->flags & LISTED)) {
      stream->flags |= LISTED;
      stream->next = __emback_files;
      __emback_files = stream;
    }
    stream->in = stream->in_end = 0;
    stream->out.at = stream->buffer;
  }
  // While the buffer has something, what was decided before holds.
  if (stream->out.at == stream->buffer)
    stream->now = stream->mode < 0 ? __emback_buffering(stream->fd) : stream->mode;
  stream->out.end = stream->buffer + stream->size;
  stream->start = stream->out.at;
  stream->flags &= ~FAILED;
  return 0;
}

int __emback_finish(FILE *stream) {
  if (stream->now) {
    unsigned char *at = stream->start;
    while (at < stream->out.at && stream->now == 1 && *at != '\n') at++;
    if (at < stream->out.at) __emback_flush(stream);
    stream->out.end = stream->buffer;
  }
  return stream->flags & FAILED ? -1 : 0;
}

unsigned __emback_put(FILE *stream, const void *from, unsigned size) {
  const unsigned char *at = from, *end = at + size;
  while (at < end) {
    if (stream->out.at == stream->out.end) __emback_flush(stream);
    *stream->out.at++ = *at++;
  }
  return size;
}
