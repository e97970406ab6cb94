// scanf from strings.
#define WIDE 0
#include "scan.h"

int vsscanf(const char *text, const char *format, va_list list) {
  struct scan state = {{(const unsigned char *)text, 0, 0, 0, 1}, 0, 0};
  return scan(&state, format, list);
}

int sscanf(const char *text, const char *format, ...) {
  va_list list;
  va_start(list, format);
  struct scan state = {{(const unsigned char *)text, 0, 0, 0, 1}, 0, 0};
  int done = scan(&state, format, list);
  va_end(list);
  return done;
}

#define ALIAS(of) __attribute__((alias(#of)))
int siscanf(const char *text, const char *format, ...) ALIAS(sscanf);
int __isoc99_sscanf(const char *text, const char *format, ...) ALIAS(sscanf);
int __isoc99_vsscanf(const char *text, const char *format, va_list list) ALIAS(vsscanf);
int __isoc23_sscanf(const char *text, const char *format, ...) ALIAS(sscanf);
int __isoc23_vsscanf(const char *text, const char *format, va_list list) ALIAS(vsscanf);
