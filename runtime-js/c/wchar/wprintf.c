// wprintf to streams and to memory. The format becomes UTF-8 first.
#include <wchar.h>

#include "../stdio/file.h"
#include "utf8.h"

static size_t length_of(const wchar_t *text) {
  size_t count = 0;
  while (text[count]) count++;
  return count;
}

// Gives false for what is no character.
static int narrow(char *to, const wchar_t *text) {
  for (; *text; text++) {
    int length = __emback_encode_utf8(to, *text);
    if (!length) {
      errno = EILSEQ;
      return 0;
    }
    to += length;
  }
  *to = 0;
  return 1;
}

static int print(FILE *stream, const wchar_t *format, va_list list) {
  char copy[length_of(format) * 4 + 1];
  if (!narrow(copy, format)) return -1;
  if (!stream->orientation) stream->orientation = 1;
  if (__emback_begin(stream)) return -1;
  int count = __emback_format_wide(&stream->out, copy, list);
  return __emback_finish(stream) ? -1 : count;
}

// Bytes that are decoded when there are many.
struct text {
  struct __emback_sink sink;
  struct __emback_utf8 state;
  wchar_t *at, *end;
  unsigned char room[64];
};

void __emback_more_wide(struct __emback_sink *sink) {
  struct text *text = (struct text *)sink;
  for (unsigned char *from = text->room; from < sink->at; from++) {
    int c = __emback_decode_utf8(&text->state, *from);
    if (c == -2) continue;
    if (text->at < text->end) *text->at++ = c < 0 ? 65533 : c;
  }
  sink->at = text->room;
}

int __emback_print_wide(wchar_t *to, size_t room, const wchar_t *format, va_list list) {
  char copy[length_of(format) * 4 + 1];
  struct text text = {.sink = {text.room, text.room + sizeof text.room, SINK_WIDE}, .at = to, .end = to + room};
  if (!narrow(copy, format) || !room) return -1;
  int count = __emback_format_wide(&text.sink, copy, list);
  __emback_more_wide(&text.sink);
  // As C has it, unlike snprintf: what does not fit is an error.
  if (text.at == text.end) {
    text.at[-1] = 0;
    return -1;
  }
  *text.at = 0;
  return count;
}

#define PRINT(call)       \
  va_list list;           \
  va_start(list, format); \
  int count = call;       \
  va_end(list);           \
  return count;

int vfwprintf(FILE *stream, const wchar_t *format, va_list list) { return print(stream, format, list); }
int fwprintf(FILE *stream, const wchar_t *format, ...) { PRINT(print(stream, format, list)) }
int vwprintf(const wchar_t *format, va_list list) { return print(stdout, format, list); }
int wprintf(const wchar_t *format, ...) { PRINT(print(stdout, format, list)) }

int vswprintf(wchar_t *to, size_t room, const wchar_t *format, va_list list) {
  return __emback_print_wide(to, room, format, list);
}

int swprintf(wchar_t *to, size_t room, const wchar_t *format, ...) { PRINT(__emback_print_wide(to, room, format, list)) }
