// Comparing letters without their case.
#include <string.h>

static int lower(unsigned char byte) {
  return byte - 'A' < 26u ? byte + 32 : byte;
}

int strncasecmp(const char *a, const char *b, size_t count) {
  for (; count; a++, b++, count--) {
    int left = lower(*a), right = lower(*b);
    if (left != right || !left) return left - right;
  }
  return 0;
}

int strcasecmp(const char *a, const char *b) {
  return strncasecmp(a, b, -1);
}

char *strcasestr(const char *text, const char *what) {
  for (;; text++) {
    size_t n = 0;
    while (what[n] && lower(text[n]) == lower(what[n])) n++;
    if (!what[n]) return (char *)text;
    if (!*text) return NULL;
  }
}
