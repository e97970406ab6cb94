// printf's engine, and what it and its floats share.
#define WIDE 0
#define FORMAT __emback_format
#include "engine.h"

static int length_of(const char *text) {
  int length = 0;
  while (text[length]) length++;
  return length;
}

__attribute__((noinline)) int __emback_field(struct __emback_sink *sink, int count, int flags, int width,
                                             const char *prefix, int zeros, const char *from, int length,
                                             int more, const char *tail) {
  int head = length_of(prefix), end = __emback_format_double ? length_of(tail) : 0, rest = 0;
  unsigned total = (unsigned)head + zeros + length;
  if (__emback_format_double) total += (unsigned)more + end;
  if (uses(USES_FIELD)) {
    if (width > 0 && (unsigned)width > total) rest = width - total;
    total += rest;
    // A field that leaves no room for a few bytes more is refused before it is printed, as in glibc.
    if (total > 2147483615) count = -1;
    // Zeros come behind the prefix.
    if ((flags & (LEFT | ZERO)) == ZERO) {
      zeros += rest;
      rest = 0;
    }
  }
  if (count < 0 || total > 2147483647u - count) return __emback_failed(EOVERFLOW);
  if (uses(USES_FIELD) && !(flags & LEFT)) __emback_emit(sink, " ", rest, 0);
  __emback_emit(sink, prefix, head, 1);
  __emback_emit(sink, "0", zeros, 0);
  __emback_emit(sink, from, length, 1);
  if (__emback_format_double) {
    __emback_emit(sink, "0", more, 0);
    __emback_emit(sink, tail, end, 1);
  }
  if (uses(USES_FIELD) && flags & LEFT) __emback_emit(sink, " ", rest, 0);
  return count + total;
}
