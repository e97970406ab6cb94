// printf's engine, and what it and its floats share.
#define WIDE 0
#define FORMAT __emback_format
#include "engine.h"

void __emback_emit(struct __emback_sink *sink, int byte) {
  if (sink->at == sink->end) sink->more(sink);
  *sink->at++ = byte;
}

void __emback_pad(struct __emback_sink *sink, int byte, int count) {
  for (; count > 0; count--) __emback_emit(sink, byte);
}

int __emback_fail(struct __emback_print *print, int code) {
  errno = code;
  return print->count = -1;
}

// A field that leaves no room for a few bytes more is refused before
// it is printed, as in glibc.
int __emback_fits(struct __emback_print *print, unsigned length) {
  if (length > 2147483615 || length > 2147483647u - print->count) return __emback_fail(print, EOVERFLOW) + 1;
  print->count += length;
  return 1;
}

int __emback_field(struct __emback_print *print, const char *prefix, unsigned length) {
  unsigned most = length, width = print->width;
  const char *at = prefix;
  while (*at) at++;
  most += at - prefix;
  int rest = width > most ? width - most : 0;
  if (!__emback_fits(print, most + rest)) return 0;
  if (!(print->flags & (LEFT | ZERO))) __emback_pad(print->sink, ' ', rest);
  while (*prefix) __emback_emit(print->sink, *prefix++);
  if ((print->flags & (LEFT | ZERO)) == ZERO) __emback_pad(print->sink, '0', rest);
  print->rest = print->flags & LEFT ? rest : 0;
  return 1;
}
