// wscanf from streams and strings. The format becomes UTF-8 first, a string too.
#define WIDE 1
#include "../stdio/scan.h"

#include <wchar.h>

// Gives null where there is no memory.
static char *narrow(const wchar_t *text) {
  size_t count = 0;
  while (text[count]) count++;
  char *copy = malloc(count * 4 + 1), *at = copy;
  if (!copy) return 0;
  for (; *text; text++) {
    int length = __emback_encode_utf8(at, *text);
    // What is no character ends the text as what is no UTF-8.
    if (!length) *at = (char)255;
    at += length ? length : 1;
  }
  *at = 0;
  return copy;
}

// The compiler links what reads more of a stream where this is.
int __emback_scan_wide(FILE *stream, const wchar_t *format, va_list list) {
  char *copy = narrow(format);
  if (!copy || !__emback_reads(stream)) {
    free(copy);
    return -1;
  }
  struct scan state = {{stream->in, stream->in_end, stream, 0, 1}, 0, 0};
  int done = scan(&state, copy, list);
  stream->in = (unsigned char *)state.input.at;
  free(copy);
  return done;
}

static int read_text(const wchar_t *text, const wchar_t *format, va_list list) {
  char *copy = narrow(format), *from = narrow(text);
  int done = -1;
  if (copy && from) {
    struct scan state = {{(const unsigned char *)from, 0, 0, 0, 1}, 0, 0};
    done = scan(&state, copy, list);
  }
  free(copy);
  free(from);
  return done;
}

#define SCAN(call)        \
  va_list list;           \
  va_start(list, format); \
  int done = call;        \
  va_end(list);           \
  return done;

int vfwscanf(FILE *stream, const wchar_t *format, va_list list) { return __emback_scan_wide(stream, format, list); }
int fwscanf(FILE *stream, const wchar_t *format, ...) { SCAN(__emback_scan_wide(stream, format, list)) }
int vwscanf(const wchar_t *format, va_list list) { return __emback_scan_wide(stdin, format, list); }
int wscanf(const wchar_t *format, ...) { SCAN(__emback_scan_wide(stdin, format, list)) }
int vswscanf(const wchar_t *text, const wchar_t *format, va_list list) { return read_text(text, format, list); }
int swscanf(const wchar_t *text, const wchar_t *format, ...) { SCAN(read_text(text, format, list)) }

#define ALIAS(of) __attribute__((alias(#of)))
int __isoc99_vfwscanf(FILE *stream, const wchar_t *format, va_list list) ALIAS(vfwscanf);
int __isoc99_fwscanf(FILE *stream, const wchar_t *format, ...) ALIAS(fwscanf);
int __isoc99_vwscanf(const wchar_t *format, va_list list) ALIAS(vwscanf);
int __isoc99_wscanf(const wchar_t *format, ...) ALIAS(wscanf);
int __isoc99_vswscanf(const wchar_t *text, const wchar_t *format, va_list list) ALIAS(vswscanf);
int __isoc99_swscanf(const wchar_t *text, const wchar_t *format, ...) ALIAS(swscanf);
int __isoc23_vfwscanf(FILE *stream, const wchar_t *format, va_list list) ALIAS(vfwscanf);
int __isoc23_fwscanf(FILE *stream, const wchar_t *format, ...) ALIAS(fwscanf);
int __isoc23_vwscanf(const wchar_t *format, va_list list) ALIAS(vwscanf);
int __isoc23_wscanf(const wchar_t *format, ...) ALIAS(wscanf);
int __isoc23_vswscanf(const wchar_t *text, const wchar_t *format, va_list list) ALIAS(vswscanf);
int __isoc23_swscanf(const wchar_t *text, const wchar_t *format, ...) ALIAS(swscanf);
