// What -D_FORTIFY_SOURCE calls: the size of the room comes last, and a copy that is too large for it ends the program.
#include <stdlib.h>
#include <string.h>

static size_t checked(size_t count, size_t room) {
  if (count > room) abort();
  return count;
}

void *__memcpy_chk(void *to, const void *from, size_t count, size_t room) {
  return memcpy(to, from, checked(count, room));
}

void *__memmove_chk(void *to, const void *from, size_t count, size_t room) {
  return memmove(to, from, checked(count, room));
}

void *__mempcpy_chk(void *to, const void *from, size_t count, size_t room) {
  return (char *)memcpy(to, from, checked(count, room)) + count;
}

void *__memset_chk(void *to, int byte, size_t count, size_t room) {
  return memset(to, byte, checked(count, room));
}

char *__strcpy_chk(char *to, const char *from, size_t room) {
  return memcpy(to, from, checked(strlen(from) + 1, room));
}

char *__stpcpy_chk(char *to, const char *from, size_t room) {
  size_t length = strlen(from);
  return (char *)memcpy(to, from, checked(length + 1, room)) + length;
}

char *__strcat_chk(char *to, const char *from, size_t room) {
  size_t have = strlen(to), more = strlen(from) + 1;
  memcpy(to + have, from, checked(have + more, room) - have);
  return to;
}

char *__strncpy_chk(char *to, const char *from, size_t count, size_t room) {
  return strncpy(to, from, checked(count, room));
}

char *__stpncpy_chk(char *to, const char *from, size_t count, size_t room) {
  return stpncpy(to, from, checked(count, room));
}

char *__strncat_chk(char *to, const char *from, size_t count, size_t room) {
  checked(strlen(to) + strnlen(from, count) + 1, room);
  return strncat(to, from, count);
}
