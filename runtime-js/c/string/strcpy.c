// Copying up to a byte.
#include "words.h"
#include <string.h>
#include <unistd.h>

char *stpcpy(char *to, const char *from) {
  if (ALIKE(to, from)) {
    for (; !ALIGNED(from); to++, from++)
      if (!(*to = *from)) return to;
    for (Word word; word = *(const Word *)from, !ZERO(word); to += 4, from += 4) *(Word *)to = word;
  }
  for (; (*to = *from); to++) from++;
  return to;
}
char *__stpcpy(char *to, const char *from) __attribute__((alias("stpcpy")));

char *strcpy(char *to, const char *from) {
  stpcpy(to, from);
  return to;
}

char *strcat(char *to, const char *from) {
  stpcpy(to + strlen(to), from);
  return to;
}

char *stpncpy(char *to, const char *from, size_t count) {
  size_t length = strnlen(from, count);
  memcpy(to, from, length);
  memset(to + length, 0, count - length);
  return to + length;
}

char *strncpy(char *to, const char *from, size_t count) {
  stpncpy(to, from, count);
  return to;
}

char *strncat(char *to, const char *from, size_t count) {
  size_t have = strlen(to), length = strnlen(from, count);
  memcpy(to + have, from, length);
  to[have + length] = 0;
  return to;
}

size_t strlcpy(char *to, const char *from, size_t size) {
  size_t length = strlen(from);
  if (size) {
    size_t count = length < size ? length : size - 1;
    memcpy(to, from, count);
    to[count] = 0;
  }
  return length;
}
size_t strxfrm(char *to, const char *from, size_t size) __attribute__((alias("strlcpy")));

size_t strlcat(char *to, const char *from, size_t size) {
  size_t have = strnlen(to, size);
  if (have == size) return have + strlen(from);
  return have + strlcpy(to + have, from, size - have);
}

void *memccpy(void *to, const void *from, int byte, size_t count) {
  unsigned char *at = to;
  for (const unsigned char *source = from; count; count--)
    if ((*at++ = *source++) == (unsigned char)byte) return at;
  return NULL;
}

void *mempcpy(void *to, const void *from, size_t count) {
  return (char *)memcpy(to, from, count) + count;
}
void *__mempcpy(void *to, const void *from, size_t count) __attribute__((alias("mempcpy")));

void bcopy(const void *from, void *to, size_t count) {
  memmove(to, from, count);
}

void bzero(void *to, size_t count) {
  memset(to, 0, count);
}
void explicit_bzero(void *to, size_t count) __attribute__((alias("bzero")));

void swab(const void *from, void *to, ssize_t count) {
  const char *source = from;
  char *at = to;
  for (; count > 1; count -= 2, source += 2, at += 2) {
    char first = source[0];
    at[0] = source[1];
    at[1] = first;
  }
}
