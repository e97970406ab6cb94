// Output of bytes and texts.
#include "file.h"

static unsigned length(const char *text) {
  const char *end = text;
  while (*end) end++;
  return end - text;
}

static int put_slowly(int byte, FILE *stream) {
  if (__emback_begin(stream)) return EOF;
  if (stream->out.at == stream->out.end) __emback_flush(stream);
  *stream->out.at++ = byte;
  return __emback_finish(stream) ? EOF : byte & 255;
}

static inline int put_byte(int byte, FILE *stream) {
  if (stream->out.at < stream->out.end && ((byte & 255) != '\n' || !stream->now)) return *stream->out.at++ = byte;
  return put_slowly(byte, stream);
}

int fputc(int byte, FILE *stream) { return put_byte(byte, stream); }
int putchar(int byte) { return put_byte(byte, stdout); }

// Gives -1, or 0 when all was taken.
static int put(FILE *stream, const char *from, unsigned size, int line) {
  if (__emback_begin(stream)) return EOF;
  __emback_emit(&stream->out, from, size, 1);
  if (line) __emback_emit(&stream->out, "\n", 1, 1);
  return __emback_finish(stream);
}

size_t fwrite(const void *from, size_t size, size_t count, FILE *stream) {
  size_t total = size * count;
  return !total || put(stream, from, total, 0) ? 0 : count;
}

int fputs(const char *text, FILE *stream) { return put(stream, text, length(text), 0) | 1; }
int puts(const char *text) { return put(stdout, text, length(text), 1) | 1; }

#define ALIAS(of) __attribute__((alias(#of)))
int putc(int byte, FILE *stream) ALIAS(fputc);
int _IO_putc(int byte, FILE *stream) ALIAS(fputc);
int putc_unlocked(int byte, FILE *stream) ALIAS(fputc);
int fputc_unlocked(int byte, FILE *stream) ALIAS(fputc);
int putchar_unlocked(int byte) ALIAS(putchar);
size_t fwrite_unlocked(const void *from, size_t size, size_t count, FILE *stream) ALIAS(fwrite);
int fputs_unlocked(const char *text, FILE *stream) ALIAS(fputs);
