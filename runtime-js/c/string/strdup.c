// Copies in new memory.
#include <stdlib.h>
#include <string.h>

char *strdup(const char *text) {
  size_t size = strlen(text) + 1;
  char *copy = malloc(size);
  return copy ? memcpy(copy, text, size) : NULL;
}
char *__strdup(const char *text) __attribute__((alias("strdup")));

char *strndup(const char *text, size_t limit) {
  size_t length = strnlen(text, limit);
  char *copy = malloc(length + 1);
  if (!copy) return NULL;
  copy[length] = 0;
  return memcpy(copy, text, length);
}
char *__strndup(const char *text, size_t limit) __attribute__((alias("strndup")));
