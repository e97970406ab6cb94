// strlen and strnlen.
#include "words.h"
#include <string.h>

size_t strlen(const char *text) {
  const char *at = text;
  for (; !ALIGNED(at); at++)
    if (!*at) return at - text;
  while (!ZERO(*(const Word *)at)) at += 4;
  while (*at) at++;
  return at - text;
}

size_t strnlen(const char *text, size_t limit) {
  const char *end = memchr(text, 0, limit);
  return end ? (size_t)(end - text) : limit;
}
