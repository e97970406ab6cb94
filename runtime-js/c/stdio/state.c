// The state of streams: buffering, errors, descriptors.
#include <string.h>

#include "file.h"

int fflush(FILE *stream) {
  return stream ? __emback_flush(stream) : __emback_stdio_exit();
}

// The buffer stays the library's own: only the mode counts.
int setvbuf(FILE *stream, char *room, int mode, size_t size) {
  (void)room, (void)size;
  if ((unsigned)mode > 2) return -1;
  __emback_flush(stream);
  stream->out.at = stream->out.end = 0;
  stream->mode = mode;
  return 0;
}

void setbuf(FILE *stream, char *room) { setvbuf(stream, room, room ? _IOFBF : _IONBF, BUFSIZ); }
void setbuffer(FILE *stream, char *room, size_t size) { setvbuf(stream, room, room ? _IOFBF : _IONBF, size); }
void setlinebuf(FILE *stream) { setvbuf(stream, 0, _IOLBF, 0); }

int feof(FILE *stream) { return stream->flags & AT_END ? 1 : 0; }
int ferror(FILE *stream) { return stream->flags & FAULT ? 1 : 0; }
void clearerr(FILE *stream) { stream->flags &= ~(AT_END | FAULT); }

int fileno(FILE *stream) {
  if (stream->fd < 0) errno = EBADF;
  return stream->fd;
}

void perror(const char *prefix) {
  const char *text = strerror(errno);
  if (prefix && *prefix) fprintf(stderr, "%s: %s\n", prefix, text);
  else fprintf(stderr, "%s\n", text);
}

// There is one thread.
void flockfile(FILE *stream) { (void)stream; }
void funlockfile(FILE *stream) { (void)stream; }
int ftrylockfile(FILE *stream) {
  (void)stream;
  return 0;
}

// <stdio_ext.h>
size_t __fpending(FILE *stream) { return stream->out.at ? stream->out.at - stream->buffer : 0; }
size_t __fbufsize(FILE *stream) { return stream->size; }
int __freadable(FILE *stream) { return !(stream->flags & NO_READ); }
int __fwritable(FILE *stream) { return !(stream->flags & NO_WRITE); }
int __freading(FILE *stream) { return stream->flags & NO_WRITE || stream->in; }
int __fwriting(FILE *stream) { return stream->flags & NO_READ || stream->out.at; }
int __flbf(FILE *stream) { return stream->mode == _IOLBF; }
void __fpurge(FILE *stream) { stream->out.at = stream->out.end = stream->in = stream->in_end = 0; }

#define ALIAS(of) __attribute__((alias(#of)))
int fflush_unlocked(FILE *stream) ALIAS(fflush);
int feof_unlocked(FILE *stream) ALIAS(feof);
int ferror_unlocked(FILE *stream) ALIAS(ferror);
void clearerr_unlocked(FILE *stream) ALIAS(clearerr);
int fileno_unlocked(FILE *stream) ALIAS(fileno);
