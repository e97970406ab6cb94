// The output side of streams.
#include "file.h"

static int write(FILE *stream, const unsigned char *from, unsigned size) {
  // What was printed before a message comes before it, whatever the two go to.
  if (&__emback_stderr && &__emback_stdout && stream->fd == 2) __emback_flush(&__emback_stdout);
  while (size) {
    int done;
    if (__emback_device_write && stream->device) done = __emback_device_write(stream, from, size);
    else {
      done = __emback_fd_write(stream->fd, from, size);
      if (done < 0) errno = -done;
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
  return write(stream, stream->buffer, end - stream->buffer);
}

// Closes the window too, so that the next call decides anew how the stream is buffered.
static int end(FILE *stream) {
  stream->out.end = stream->buffer;
  return __emback_flush(stream);
}

int __emback_stdio_exit(void) {
  int result = 0;
  if (&__emback_stdout) result |= end(&__emback_stdout);
  if (&__emback_stderr) result |= end(&__emback_stderr);
  if (&__emback_files)
    for (FILE *stream = __emback_files; stream; stream = stream->next) result |= end(stream);
  return result;
}

int __emback_begin(FILE *stream) {
  if (!stream->out.at) {
    if ((&__emback_stdin || &__emback_files) && stream->flags & NO_WRITE) {
      errno = EBADF;
      stream->flags |= FAULT;
      return -1;
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
    if (stream->now == 2) stream->out.end = stream->buffer;
  }
  return stream->flags & FAILED ? -1 : 0;
}
