// printf to streams.
#include "file.h"

static int print(FILE *stream, const char *format, va_list list) {
  if (__emback_begin(stream)) return -1;
  int count = __emback_format(&stream->out, format, list);
  return __emback_finish(stream) ? -1 : count;
}

#define PRINT(stream)                        \
  va_list list;                              \
  va_start(list, format);                    \
  int count = print(stream, format, list);   \
  va_end(list);                              \
  return count;

int printf(const char *format, ...) { PRINT(stdout) }
int fprintf(FILE *stream, const char *format, ...) { PRINT(stream) }
int vprintf(const char *format, va_list list) { return print(stdout, format, list); }
int vfprintf(FILE *stream, const char *format, va_list list) { return print(stream, format, list); }

// At once, past the buffers of streams.
static int print_at_once(int fd, const char *format, va_list list) {
  unsigned char room[256];
  FILE stream = {.buffer = room, .size = sizeof room, .fd = fd, .mode = 2};
  return print(&stream, format, list);
}

int vdprintf(int fd, const char *format, va_list list) { return print_at_once(fd, format, list); }

int dprintf(int fd, const char *format, ...) {
  va_list list;
  va_start(list, format);
  int count = print_at_once(fd, format, list);
  va_end(list);
  return count;
}

// The forms that _FORTIFY_SOURCE gives.
int __vfprintf_chk(FILE *stream, int flag, const char *format, va_list list) {
  (void)flag;
  return print(stream, format, list);
}

int __vprintf_chk(int flag, const char *format, va_list list) {
  (void)flag;
  return print(stdout, format, list);
}

int __fprintf_chk(FILE *stream, int flag, const char *format, ...) {
  (void)flag;
  PRINT(stream)
}

int __printf_chk(int flag, const char *format, ...) {
  (void)flag;
  PRINT(stdout)
}

// Names of newlib and clang for formats without floats, or without long doubles. The compiler finds out
// by itself what formats have.
#define ALIAS(of) __attribute__((alias(#of)))
int iprintf(const char *format, ...) ALIAS(printf);
int fiprintf(FILE *stream, const char *format, ...) ALIAS(fprintf);
int viprintf(const char *format, va_list list) ALIAS(vprintf);
int vfiprintf(FILE *stream, const char *format, va_list list) ALIAS(vfprintf);
int __small_printf(const char *format, ...) ALIAS(printf);
int __small_fprintf(FILE *stream, const char *format, ...) ALIAS(fprintf);
int __small_vprintf(const char *format, va_list list) ALIAS(vprintf);
int __small_vfprintf(FILE *stream, const char *format, va_list list) ALIAS(vfprintf);
