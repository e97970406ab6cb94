// Arrays of wide characters.
#include <wchar.h>

wchar_t *wmemset(wchar_t *to, wchar_t value, size_t count) {
  for (size_t i = 0; i < count; i++) to[i] = value;
  return to;
}

wchar_t *wmemmove(wchar_t *to, const wchar_t *from, size_t count) {
  if (to < from)
    for (size_t i = 0; i < count; i++) to[i] = from[i];
  else
    while (count--) to[count] = from[count];
  return to;
}

wchar_t *wmemcpy(wchar_t *to, const wchar_t *from, size_t count) {
  for (size_t i = 0; i < count; i++) to[i] = from[i];
  return to;
}

wchar_t *wmemchr(const wchar_t *from, wchar_t c, size_t count) {
  for (; count; count--, from++)
    if (*from == c) return (wchar_t *)from;
  return 0;
}

int wmemcmp(const wchar_t *a, const wchar_t *b, size_t count) {
  for (; count; count--, a++, b++)
    if (*a != *b) return *a < *b ? -1 : 1;
  return 0;
}
