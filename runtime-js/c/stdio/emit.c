// Bytes into a stream or a text.
#include "format.h"

// The sink of a stream is its first part.
int __emback_flush(struct __emback_sink *stream) __attribute__((weak));

static void make_room(struct __emback_sink *sink) {
  if (__emback_more_text && sink->kind == SINK_TEXT) __emback_more_text(sink);
  else if (__emback_more_wide && sink->kind == SINK_WIDE) __emback_more_wide(sink);
  else if (__emback_flush) __emback_flush(sink);
}

__attribute__((noinline)) void __emback_emit(struct __emback_sink *sink, const char *from, int count, int step) {
  while (count > 0) {
    unsigned char *at = sink->at, *end = sink->end;
    if (at == end) {
      make_room(sink);
      continue;
    }
    do {
      *at++ = *from;
      from += step;
    } while (--count && at != end);
    sink->at = at;
  }
}
