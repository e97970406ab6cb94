// Wide strings: lengths, copies, comparisons.
#include <stdlib.h>
#include <wchar.h>

size_t wcslen(const wchar_t *text) {
  const wchar_t *end = text;
  while (*end) end++;
  return end - text;
}

size_t wcsnlen(const wchar_t *text, size_t limit) {
  size_t count = 0;
  while (count < limit && text[count]) count++;
  return count;
}

wchar_t *wcpcpy(wchar_t *to, const wchar_t *from) {
  while ((*to = *from++)) to++;
  return to;
}

wchar_t *wcscpy(wchar_t *to, const wchar_t *from) {
  wcpcpy(to, from);
  return to;
}

wchar_t *wcpncpy(wchar_t *to, const wchar_t *from, size_t count) {
  for (; count && *from; count--) *to++ = *from++;
  for (size_t i = 0; i < count; i++) to[i] = 0;
  return to;
}

wchar_t *wcsncpy(wchar_t *to, const wchar_t *from, size_t count) {
  wcpncpy(to, from, count);
  return to;
}

wchar_t *wcscat(wchar_t *to, const wchar_t *from) {
  wcpcpy(to + wcslen(to), from);
  return to;
}

wchar_t *wcsncat(wchar_t *to, const wchar_t *from, size_t count) {
  wchar_t *at = to + wcslen(to);
  for (; count && *from; count--) *at++ = *from++;
  *at = 0;
  return to;
}

wchar_t *wcsdup(const wchar_t *text) {
  wchar_t *copy = malloc((wcslen(text) + 1) * sizeof *copy);
  if (copy) wcpcpy(copy, text);
  return copy;
}

int wcscmp(const wchar_t *a, const wchar_t *b) {
  while (*a && *a == *b) a++, b++;
  return *a < *b ? -1 : *a > *b;
}

int wcsncmp(const wchar_t *a, const wchar_t *b, size_t count) {
  for (; count; count--, a++, b++)
    if (*a != *b || !*a) return *a < *b ? -1 : *a > *b;
  return 0;
}

size_t wcsxfrm(wchar_t *to, const wchar_t *from, size_t room) {
  size_t length = wcslen(from);
  if (length < room) wcpcpy(to, from);
  else if (room) wcpncpy(to, from, room);
  return length;
}

int wcscoll(const wchar_t *a, const wchar_t *b) __attribute__((alias("wcscmp")));
