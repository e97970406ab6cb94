// strftime for wide characters.
#include <stdlib.h>
#include <time.h>
#include <wchar.h>

size_t wcsftime(wchar_t *to, size_t room, const wchar_t *format, const struct tm *tm) {
  size_t length = 0, size = room < 16384 ? room * 4 : 65536, count = 0;
  while (format[length]) length++;
  char bytes[4 * length + 4], *copy = malloc(size + 1);
  wcstombs(bytes, format, sizeof bytes);
  if (copy && strftime(copy, size, bytes, tm)) count = mbstowcs(to, copy, room);
  free(copy);
  return count < room ? count : 0;
}
