// Comparing bytes.
#include "words.h"
#include <string.h>

int memcmp(const void *left, const void *right, size_t count) {
  const unsigned char *a = left, *b = right;
  if (ALIKE(a, b)) {
    for (; count && !ALIGNED(a); a++, b++, count--)
      if (*a != *b) return *a - *b;
    for (; count >= 4 && *(const Word *)a == *(const Word *)b; count -= 4) a += 4, b += 4;
  }
  for (; count; a++, b++, count--)
    if (*a != *b) return *a - *b;
  return 0;
}
int bcmp(const void *a, const void *b, size_t count) __attribute__((alias("memcmp")));

int strcmp(const char *left, const char *right) {
  const unsigned char *a = (const unsigned char *)left, *b = (const unsigned char *)right;
  // Most strings differ early.
  if (*a != *b || !*a) return *a - *b;
  if (ALIKE(a, b)) {
    for (; !ALIGNED(a); a++, b++)
      if (*a != *b || !*a) return *a - *b;
    for (Word word; (word = *(const Word *)a) == *(const Word *)b && !ZERO(word); b += 4) a += 4;
  }
  for (; *a == *b && *a; b++) a++;
  return *a - *b;
}
int strcoll(const char *a, const char *b) __attribute__((alias("strcmp")));

int strncmp(const char *left, const char *right, size_t count) {
  const unsigned char *a = (const unsigned char *)left, *b = (const unsigned char *)right;
  for (; count; a++, b++, count--)
    if (*a != *b || !*a) return *a - *b;
  return 0;
}
