// Looking for bytes in bytes, in time linear in both: Crochemore and Perrin, Two-way string-matching, 1991, with a table of
// shifts by the last byte of the window.
#include <string.h>

// Needles up to this length have no worst case, and are found without a table.
enum { SHORT = 8 };

// The start of the larger maximal suffix under one of the two orders of bytes, and the period of that suffix.
static size_t maximal_suffix(const unsigned char *what, size_t length, int reverse, size_t *period) {
  size_t start = 0, other = 1, n = 0;
  *period = 1;
  while (other + n < length) {
    int order = what[other + n] - what[start + n];
    if (reverse) order = -order;
    if (!order) {
      if (++n == *period) {
        other += n;
        n = 0;
      }
    } else if (order < 0) {
      // The candidate stays the larger one: its period reaches up to here.
      other += n + 1;
      n = 0;
      *period = other - start;
    } else {
      start = other++;
      n = 0;
      *period = 1;
    }
  }
  return start;
}

// `end` is the end of what is known of the text to be looked through. A C string goes on there until its zero.
static void *two_way(const unsigned char *from, const unsigned char *end, const unsigned char *what, size_t length, int string) {
  size_t shifts[256], period, other_period;
  for (size_t i = 0; i < 256; i++) shifts[i] = length;
  for (size_t i = 0; i < length; i++) shifts[what[i]] = length - 1 - i;
  size_t middle = maximal_suffix(what, length, 0, &period), other = maximal_suffix(what, length, 1, &other_period);
  if (other > middle) {
    middle = other;
    period = other_period;
  }
  // Bytes at the start of the window that are known to be equal; only a periodic needle remembers some.
  size_t known = 0, remember = 0;
  if (memcmp(what, what + period, middle)) period = (middle > length - middle ? middle : length - middle) + 1;
  else remember = length - period;
  for (;;) {
    if ((size_t)(end - from) < length) {
      if (!string) return NULL;
      size_t more = length | 255;
      const unsigned char *zero = memchr(end, 0, more);
      end = zero ? zero : end + more;
      string = !zero;
      if ((size_t)(end - from) < length) return NULL;
    }
    size_t shift = shifts[from[length - 1]], n;
    if (shift) {
      // The remembered start still holds its period.
      if (shift < known) shift = known;
      known = 0;
      from += shift;
      continue;
    }
    for (n = middle > known ? middle : known; n < length && what[n] == from[n]; n++) {}
    if (n < length) {
      from += n - middle + 1;
      known = 0;
      continue;
    }
    for (n = middle; n > known && what[n - 1] == from[n - 1]; n--) {}
    if (n <= known) return (void *)from;
    from += period;
    known = remember;
  }
}

void *memmem(const void *from, size_t count, const void *what, size_t length) {
  if (!length) return (void *)from;
  if (count < length) return NULL;
  const unsigned char *at = memchr(from, *(const unsigned char *)what, count - length + 1), *end = (const unsigned char *)from + count;
  if (!at || length == 1) return (void *)at;
  if (length <= SHORT) {
    for (; at; at = memchr(at + 1, *at, end - length - at))
      if (!memcmp(at, what, length)) return (void *)at;
    return NULL;
  }
  return two_way(at, end, what, length, 0);
}

char *strstr(const char *text, const char *what) {
  if (!*what) return (char *)text;
  text = strchr(text, *what);
  if (!text || !what[1]) return (char *)text;
  size_t length = strlen(what);
  if (length <= SHORT) {
    for (; text; text = strchr(text + 1, *what))
      if (!strncmp(text + 1, what + 1, length - 1)) return (char *)text;
    return NULL;
  }
  const unsigned char *start = (const unsigned char *)text;
  return two_way(start, start + strnlen(text, length), (const unsigned char *)what, length, 1);
}
