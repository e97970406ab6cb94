// Looking for one byte.
#include "words.h"
#include <string.h>

void *memchr(const void *from, int byte, size_t count) {
  const unsigned char *at = from;
  byte = (unsigned char)byte;
  for (; count && !ALIGNED(at); at++, count--)
    if (*at == byte) return (void *)at;
  Word all = REPEAT(byte);
  for (; count >= 4 && !ZERO(*(const Word *)at ^ all); count -= 4) at += 4;
  for (; count; at++, count--)
    if (*at == byte) return (void *)at;
  return NULL;
}

void *memrchr(const void *from, int byte, size_t count) {
  const unsigned char *at = (const unsigned char *)from + count;
  while (count--)
    if (*--at == (unsigned char)byte) return (void *)at;
  return NULL;
}

void *rawmemchr(const void *from, int byte) {
  const unsigned char *at = from;
  while (*at != (unsigned char)byte) at++;
  return (void *)at;
}

char *strchrnul(const char *text, int byte) {
  byte = (char)byte;
  for (; !ALIGNED(text); text++)
    if (!*text || *text == byte) return (char *)text;
  Word all = REPEAT(byte), word;
  while (word = *(const Word *)text, !(ZERO(word) | ZERO(word ^ all))) text += 4;
  while (*text && *text != byte) text++;
  return (char *)text;
}

char *strchr(const char *text, int byte) {
  text = strchrnul(text, byte);
  return *text == (char)byte ? (char *)text : NULL;
}
char *index(const char *text, int byte) __attribute__((alias("strchr")));

char *strrchr(const char *text, int byte) {
  return memrchr(text, byte, strlen(text) + 1);
}
char *rindex(const char *text, int byte) __attribute__((alias("strrchr")));
