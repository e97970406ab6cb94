// scanf from streams and strings.
#define WIDE 0
#include "scan.h"

// Unless the program has strings only.
int __emback_refill(struct __emback_input *input) {
  FILE *stream = input->stream;
  stream->in = stream->in_end;
  if (!__emback_fill(stream)) return 0;
  input->at = stream->in;
  input->end = stream->in_end;
  return 1;
}

int __emback_scan(FILE *stream, const char *format, va_list list) {
  if (!__emback_reads(stream)) return -1;
  struct scan state = {{stream->in, stream->in_end, stream, 0, 1}, 0, 0};
  int done = scan(&state, format, list);
  stream->in = (unsigned char *)state.input.at;
  return done;
}

#define SCAN(call)        \
  va_list list;           \
  va_start(list, format); \
  int done = call;        \
  va_end(list);           \
  return done;

int vfscanf(FILE *stream, const char *format, va_list list) { return __emback_scan(stream, format, list); }
int fscanf(FILE *stream, const char *format, ...) { SCAN(__emback_scan(stream, format, list)) }
int vscanf(const char *format, va_list list) { return __emback_scan(stdin, format, list); }
int scanf(const char *format, ...) { SCAN(__emback_scan(stdin, format, list)) }

#define ALIAS(of) __attribute__((alias(#of)))
int iscanf(const char *format, ...) ALIAS(scanf);
int fiscanf(FILE *stream, const char *format, ...) ALIAS(fscanf);
int __isoc99_scanf(const char *format, ...) ALIAS(scanf);
int __isoc99_fscanf(FILE *stream, const char *format, ...) ALIAS(fscanf);
int __isoc99_vscanf(const char *format, va_list list) ALIAS(vscanf);
int __isoc99_vfscanf(FILE *stream, const char *format, va_list list) ALIAS(vfscanf);
int __isoc23_scanf(const char *format, ...) ALIAS(scanf);
int __isoc23_fscanf(FILE *stream, const char *format, ...) ALIAS(fscanf);
int __isoc23_vscanf(const char *format, va_list list) ALIAS(vscanf);
int __isoc23_vfscanf(FILE *stream, const char *format, va_list list) ALIAS(vfscanf);
