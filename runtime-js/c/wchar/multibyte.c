// Multibyte characters, one at a time.
#include <stdlib.h>
#include <wchar.h>

#include "../errno/variable.h"
#include "utf8.h"

static int invalid(void) {
  errno = EILSEQ;
  return -1;
}

size_t mbrtowc(wchar_t *to, const char *text, size_t limit, mbstate_t *state) {
  static struct __emback_utf8 own;
  struct __emback_utf8 *at = state ? (struct __emback_utf8 *)state : &own;
  if (!text) {
    int open = at->more;
    at->bits = at->more = 0;
    return open ? invalid() : 0;
  }
  for (size_t i = 0; i < limit; i++) {
    int c = __emback_decode_utf8(at, text[i] & 255);
    if (c == -2) continue;
    if (c < 0) return invalid();
    if (to) *to = c;
    return c ? i + 1 : 0;
  }
  return -2;
}

size_t mbrlen(const char *text, size_t limit, mbstate_t *state) {
  static mbstate_t own;
  return mbrtowc(0, text, limit, state ? state : &own);
}

int mbsinit(const mbstate_t *state) { return !state || !((const struct __emback_utf8 *)state)->more; }

int mbtowc(wchar_t *to, const char *text, size_t limit) {
  mbstate_t state = {{0, 0}};
  int length = text ? mbrtowc(to, text, limit, &state) : 0;
  return length == -2 ? invalid() : length;
}

int mblen(const char *text, size_t limit) { return mbtowc(0, text, limit); }

size_t wcrtomb(char *to, wchar_t c, mbstate_t *state) {
  (void)state;
  if (!to) return 1;
  int length = __emback_encode_utf8(to, c);
  return length ? length : invalid();
}

int wctomb(char *to, wchar_t c) { return to ? (int)wcrtomb(to, c, 0) : 0; }

wint_t btowc(int c) { return (unsigned)c < 128 ? c : -1; }

int wctob(wint_t c) { return c < 128 ? c : -1; }
