// Multibyte strings.
#include <stdlib.h>
#include <wchar.h>

size_t mbsnrtowcs(wchar_t *to, const char **from, size_t limit, size_t room, mbstate_t *state) {
  static mbstate_t own;
  const char *text = *from;
  size_t count = 0, length = 0;
  wchar_t c;
  if (!state) state = &own;
  for (; (!to || count < room) && limit; count++) {
    length = mbrtowc(&c, text, limit, state);
    if (length == (size_t)-1) break;
    if (length == (size_t)-2) {
      text += limit;
      break;
    }
    if (to) to[count] = c;
    if (!c) {
      text = 0;
      break;
    }
    text += length;
    limit -= length;
  }
  if (to) *from = text;
  return length == (size_t)-1 ? length : count;
}

size_t mbsrtowcs(wchar_t *to, const char **from, size_t room, mbstate_t *state) {
  return mbsnrtowcs(to, from, -1, room, state);
}

size_t mbstowcs(wchar_t *to, const char *text, size_t room) {
  mbstate_t state = {{0, 0}};
  return mbsnrtowcs(to, &text, -1, room, &state);
}

size_t wcsnrtombs(char *to, const wchar_t **from, size_t limit, size_t room, mbstate_t *state) {
  const wchar_t *text = *from;
  size_t count = 0, length = 0;
  char bytes[4];
  for (; limit; limit--, text++) {
    length = wcrtomb(bytes, *text, state);
    if (length == (size_t)-1) break;
    if (to && length > room - count) break;
    for (size_t i = 0; to && i < length; i++) to[count + i] = bytes[i];
    if (!*text) {
      text = 0;
      break;
    }
    count += length;
  }
  if (to) *from = text;
  return length == (size_t)-1 ? length : count;
}

size_t wcsrtombs(char *to, const wchar_t **from, size_t room, mbstate_t *state) {
  return wcsnrtombs(to, from, -1, room, state);
}

size_t wcstombs(char *to, const wchar_t *text, size_t room) { return wcsnrtombs(to, &text, -1, room, 0); }
