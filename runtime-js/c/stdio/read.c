// The input side of streams.
#include "file.h"

int __emback_reads(FILE *stream) {
  if (stream->out.at) {
    __emback_flush(stream);
    stream->out.at = stream->out.end = 0;
  }
  if (stream->flags & NO_READ) {
    errno = EBADF;
    stream->flags |= FAULT;
    return 0;
  }
  return 1;
}

int __emback_read(FILE *stream, void *to, unsigned size) {
  if (__emback_device_read && stream->device) return __emback_device_read(stream, to, size);
  int done = __emback_fd_read(stream->fd, to, size);
  if (done >= 0) return done;
  errno = -done;
  return -1;
}

int __emback_fill(FILE *stream) {
  if (!__emback_reads(stream) || stream->flags & AT_END) return 0;
  int count = __emback_read(stream, stream->buffer, stream->size);
  if (count <= 0) {
    stream->flags |= count ? FAULT : AT_END;
    return 0;
  }
  stream->in = stream->buffer;
  stream->in_end = stream->buffer + count;
  return 1;
}

int __emback_underflow(FILE *stream) {
  return __emback_fill(stream) ? *stream->in++ : EOF;
}

unsigned __emback_take(FILE *stream, void *to, unsigned size) {
  unsigned char *at = to, *end = at + size;
  while (at < end) {
    if (stream->in < stream->in_end) {
      *at++ = *stream->in++;
      continue;
    }
    // What is longer than the buffer goes past it.
    if ((unsigned)(end - at) >= stream->size && __emback_reads(stream) && !(stream->flags & AT_END)) {
      int count = __emback_read(stream, at, end - at);
      if (count <= 0) {
        stream->flags |= count ? FAULT : AT_END;
        break;
      }
      at += count;
    } else if (!__emback_fill(stream)) break;
  }
  return at - (unsigned char *)to;
}
