// Input of bytes, lines and blocks.
#include "file.h"

int fgetc(FILE *stream) { return __emback_getc(stream); }

int getchar(void) { return __emback_getc(stdin); }

int ungetc(int byte, FILE *stream) {
  if (byte == EOF || !__emback_reads(stream)) return EOF;
  if (!stream->in) stream->in = stream->in_end = stream->buffer;
  if (stream->in == stream->buffer - BACK) return EOF;
  stream->flags &= ~AT_END;
  return *--stream->in = byte;
}

char *fgets(char *to, int size, FILE *stream) {
  char *at = to, *end = to + size - 1;
  int byte = 0;
  if (size < 1) return 0;
  while (at < end && byte != '\n') {
    byte = __emback_getc(stream);
    if (byte < 0) {
      if (at == to || stream->flags & FAULT) return 0;
      break;
    }
    *at++ = byte;
  }
  *at = 0;
  return to;
}

char *gets(char *to) {
  char *at = to;
  int byte;
  while ((byte = __emback_getc(stdin)) >= 0 && byte != '\n') *at++ = byte;
  if (byte < 0 && at == to) return 0;
  *at = 0;
  return to;
}

size_t fread(void *to, size_t size, size_t count, FILE *stream) {
  size_t total = size * count, done;
  if (!total) return 0;
  done = __emback_take(stream, to, total);
  return done == total ? count : done / size;
}

#define ALIAS(of) __attribute__((alias(#of)))
int getc(FILE *stream) ALIAS(fgetc);
int _IO_getc(FILE *stream) ALIAS(fgetc);
int getc_unlocked(FILE *stream) ALIAS(fgetc);
int fgetc_unlocked(FILE *stream) ALIAS(fgetc);
int getchar_unlocked(void) ALIAS(getchar);
char *fgets_unlocked(char *to, int size, FILE *stream) ALIAS(fgets);
size_t fread_unlocked(void *to, size_t size, size_t count, FILE *stream) ALIAS(fread);
