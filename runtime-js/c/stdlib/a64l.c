// Numbers as letters: six bits each, the lowest first.
#include <stdlib.h>
#include <string.h>

static const char digits[] = "./0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

long a64l(const char *text) {
  unsigned long value = 0;
  for (int shift = 0; shift < 36 && *text; shift += 6) {
    const char *digit = strchr(digits, *text++);
    if (!digit) break;
    value |= (unsigned long)(digit - digits) << shift;
  }
  return value;
}

char *l64a(long number) {
  static char text[7];
  char *at = text;
  for (unsigned long rest = number; rest; rest >>= 6) *at++ = digits[rest & 63];
  *at = 0;
  return text;
}
