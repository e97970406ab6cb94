// Positions in streams.
#include "file.h"

static long long seek(FILE *stream, long long offset, int from) {
  if (__emback_device_seek && stream->device) return __emback_device_seek(stream, offset, from);
  long long position;
  int code = __wasi_fd_seek(stream->fd, offset, from, &position);
  return code ? __emback_failed(code) : position;
}

int fseeko(FILE *stream, off_t offset, int from) {
  if ((unsigned)from > SEEK_END) {
    errno = EINVAL;
    return -1;
  }
  if (__emback_flush(stream)) return -1;
  // The position of the descriptor is behind what has been read ahead.
  if (from == SEEK_CUR && stream->in) offset -= stream->in_end - stream->in;
  if (seek(stream, offset, from) < 0) return -1;
  stream->out.at = stream->out.end = stream->in = stream->in_end = 0;
  stream->flags &= ~AT_END;
  return 0;
}

off_t ftello(FILE *stream) {
  int pending = stream->out.at ? stream->out.at - stream->buffer : 0;
  long long position = seek(stream, 0, pending && stream->flags & APPENDS ? SEEK_END : SEEK_CUR);
  if (position < 0) return -1;
  return position + pending - (stream->in_end - stream->in);
}

int fseek(FILE *stream, long offset, int from) { return fseeko(stream, offset, from); }

long ftell(FILE *stream) {
  off_t position = ftello(stream);
  if (position > 2147483647) {
    errno = EOVERFLOW;
    return -1;
  }
  return position;
}

void rewind(FILE *stream) {
  fseeko(stream, 0, SEEK_SET);
  stream->flags &= ~FAULT;
}

int fgetpos(FILE *stream, fpos_t *to) {
  off_t position = ftello(stream);
  if (position < 0) return -1;
  *to = position;
  return 0;
}

int fsetpos(FILE *stream, const fpos_t *from) { return fseeko(stream, *from, SEEK_SET); }

#define ALIAS(of) __attribute__((alias(#of)))
int fseeko64(FILE *stream, off_t offset, int from) ALIAS(fseeko);
off_t ftello64(FILE *stream) ALIAS(ftello);
int fgetpos64(FILE *stream, fpos_t *to) ALIAS(fgetpos);
int fsetpos64(FILE *stream, const fpos_t *from) ALIAS(fsetpos);
