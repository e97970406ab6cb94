// printf to memory.
#include <stdlib.h>

#include "file.h"

// What does not fit goes to `rest`, again and again.
struct text {
  struct __emback_sink sink;
  unsigned char rest[16];
};

void __emback_more_text(struct __emback_sink *sink) {
  struct text *text = (struct text *)sink;
  // The last byte of the room was kept for this.
  *sink->at = 0;
  sink->at = text->rest;
  sink->end = text->rest + 15;
}

int __emback_print_text(char *to, size_t size, const char *format, va_list list) {
  struct text text;
  text.sink.at = text.sink.end = text.rest;
  text.sink.kind = SINK_TEXT;
  if (size) {
    text.sink.at = (unsigned char *)to;
    text.sink.end = text.sink.at + size - 1;
  }
  int count = __emback_format(&text.sink, format, list);
  *text.sink.at = 0;
  return count;
}

// As much room as there may be: to the end of the memory.
static int print_all(char *to, const char *format, va_list list) {
  return __emback_print_text(to, -(size_t)to, format, list);
}

#define PRINT(call)       \
  va_list list;           \
  va_start(list, format); \
  int count = call;       \
  va_end(list);           \
  return count;

int vsnprintf(char *to, size_t size, const char *format, va_list list) {
  return __emback_print_text(to, size, format, list);
}

int snprintf(char *to, size_t size, const char *format, ...) { PRINT(__emback_print_text(to, size, format, list)) }

int vsprintf(char *to, const char *format, va_list list) { return print_all(to, format, list); }

int sprintf(char *to, const char *format, ...) { PRINT(print_all(to, format, list)) }

// Once to learn the length, once to write.
static int allocate(char **to, const char *format, va_list list) {
  int count = __emback_print_text(0, 0, format, list);
  *to = count < 0 ? 0 : malloc(count + 1);
  return *to ? __emback_print_text(*to, count + 1, format, list) : -1;
}

int vasprintf(char **to, const char *format, va_list list) { return allocate(to, format, list); }

int asprintf(char **to, const char *format, ...) { PRINT(allocate(to, format, list)) }

// The forms that _FORTIFY_SOURCE gives.
int __vsprintf_chk(char *to, int flag, size_t room, const char *format, va_list list) {
  (void)flag, (void)room;
  return print_all(to, format, list);
}

int __sprintf_chk(char *to, int flag, size_t room, const char *format, ...) {
  (void)flag, (void)room;
  PRINT(print_all(to, format, list))
}

int __vsnprintf_chk(char *to, size_t size, int flag, size_t room, const char *format, va_list list) {
  (void)flag, (void)room;
  return __emback_print_text(to, size, format, list);
}

int __snprintf_chk(char *to, size_t size, int flag, size_t room, const char *format, ...) {
  (void)flag, (void)room;
  PRINT(__emback_print_text(to, size, format, list))
}

// Names of newlib and clang; see printf.c.
#define ALIAS(of) __attribute__((alias(#of)))
int siprintf(char *to, const char *format, ...) ALIAS(sprintf);
int sniprintf(char *to, size_t size, const char *format, ...) ALIAS(snprintf);
int vsiprintf(char *to, const char *format, va_list list) ALIAS(vsprintf);
int vsniprintf(char *to, size_t size, const char *format, va_list list) ALIAS(vsnprintf);
int asiprintf(char **to, const char *format, ...) ALIAS(asprintf);
int vasiprintf(char **to, const char *format, va_list list) ALIAS(vasprintf);
int __small_sprintf(char *to, const char *format, ...) ALIAS(sprintf);
int __small_snprintf(char *to, size_t size, const char *format, ...) ALIAS(snprintf);
int __small_vsprintf(char *to, const char *format, va_list list) ALIAS(vsprintf);
int __small_vsnprintf(char *to, size_t size, const char *format, va_list list) ALIAS(vsnprintf);
