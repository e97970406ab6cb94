// The engine of scanf, for bytes, and with WIDE for wide characters. Both read bytes of UTF-8, and have
// the format as such; they differ in what a character is: a byte, or a character of UTF-8.
#include <stdlib.h>
#include <wctype.h>

#include "../internal.h"
#include "../wchar/utf8.h"
#include "file.h"
#include "input.h"

// What formats of the program may have, by the bits of printf: of those USES_FIELD is a width or a star, and
// USES_ERRNO is m. Floats see input.h.
int __emback_scans_use(void) __attribute__((const));
enum { USES_SET = 131072 };

static inline int scans(int what) { return (__emback_scans_use() & what) != 0; }

enum { UNLIMITED = 2147483647 };

// Whether characters of several bytes are read at all, and memory is allocated for text.
static inline int reads_wide(void) { return WIDE || scans(USES_WIDE); }
static inline int allocates(void) { return scans(USES_ERRNO); }

struct scan {
  struct __emback_input input;
  // Characters taken before the current step, which began with `width`.
  int taken, width;
};

static void begin(struct scan *scan, int width) {
  scan->input.width = scan->width = width;
}

static void end(struct scan *scan) {
  scan->taken += scan->width - scan->input.width;
}

// The next character: a byte, or a whole character, which counts as one; -1 at the end; -2 for what is no
// UTF-8.
static int get(struct scan *scan, int whole) {
  int byte = __emback_get(&scan->input), c;
  if (!reads_wide() || !whole || byte < 128) return byte;
  struct __emback_utf8 state = {0, 0};
  while ((c = __emback_decode_utf8(&state, byte)) == -2) {
    scan->input.width++;
    byte = __emback_get(&scan->input);
  }
  return c < 0 ? -2 : c;
}

// A character of several bytes may have begun in what the buffer had before: they are written again.
// There is room for them before it.
static void unget(struct scan *scan, int c, int whole) {
  if (!reads_wide() || !whole || c < 128) {
    __emback_unget(&scan->input, c);
    return;
  }
  char bytes[4];
  int length = __emback_encode_utf8(bytes, c);
  scan->input.at -= length;
  scan->input.width++;
  for (int i = 0; i < length; i++) ((unsigned char *)scan->input.at)[i] = bytes[i];
}

static int is_space(int c) {
  return __emback_is_space(c) || (WIDE && c > 127 && iswspace(c));
}

// Takes white space. Gives what follows, which stays.
static int skip(struct scan *scan) {
  int c;
  begin(scan, UNLIMITED);
  while (is_space(c = get(scan, WIDE))) {}
  unget(scan, c, WIDE);
  end(scan);
  return c;
}

static unsigned digit_of(int c) {
  if ((unsigned)c - '0' < 10) return c - '0';
  c = (c | 32) - 'a';
  return (unsigned)c < 6 ? c + 10u : 99;
}

// The next character of the format.
static int next(const char **format, int whole) {
  int c = *(*format)++ & 255;
  if (!reads_wide() || !whole || c < 192) return c;
  int more = c < 224 ? 1 : c < 240 ? 2 : 3;
  c &= 63 >> more;
  for (; more; more--) c = c << 6 | (*(*format)++ & 63);
  return c;
}

// Whether a set, from behind its bracket, has a character. The bracket itself may be the first; a minus
// between two is a range.
static int is_in(const char *set, int c, int whole) {
  int not = *set == '^', found = 0, before = -1;
  set += not;
  const char *first = set;
  while (*set && (*set != ']' || set == first)) {
    if (*set == '-' && set > first && set[1] && set[1] != ']') {
      set++;
      int last = next(&set, whole);
      if (c >= before && c <= last) found = 1;
      before = last;
    } else {
      before = next(&set, whole);
      if (c == before) found = 1;
    }
  }
  return found != not;
}

static int number(const char **format) {
  unsigned value = 0;
  for (; (unsigned)**format - '0' < 10; ++*format)
    if (value < 100000000) value = value * 10 + (**format - '0');
  return value;
}

static void store(int *place, int size, unsigned low, unsigned high) {
  if (size < -1) *(char *)place = low;
  else if (size < 0) *(short *)place = low;
  else {
    *place = low;
    if (size > 1) place[1] = high;
  }
}

// Reads an integer into two words; all ones when it has more than 64 bits. False when there is none.
static int integer(struct scan *scan, unsigned base, unsigned *value) {
  unsigned low = 0, high = 0, over = 0, digit;
  int any = 0, c = get(scan, 0), negative = c == '-';
  if (negative || c == '+') c = get(scan, 0);
  if (scans(USES_BASES)) {
    if (c == '0' && !(base & ~16)) {
      c = get(scan, 0);
      if ((c | 32) == 'x') {
        base = 16;
        c = get(scan, 0);
      } else {
        any = 1;
        if (!base) base = 8;
      }
    }
    if (!base) base = 10;
  }
  for (; (digit = scans(USES_BASES) ? digit_of(c) : (unsigned)c - '0') < base; c = get(scan, 0)) {
    // In halves of a word. There is no 64-bit multiplication on asm.js.
    unsigned first = (low & 65535) * base + digit, second = (low >> 16) * base + (first >> 16);
    unsigned third = (high & 65535) * base + (second >> 16), fourth = (high >> 16) * base + (third >> 16);
    low = second << 16 | (first & 65535);
    high = fourth << 16 | (third & 65535);
    over |= fourth >> 16;
    any = 1;
  }
  __emback_unget(&scan->input, c);
  if (over) low = high = ~0u;
  value[0] = negative ? -low : low;
  value[1] = negative ? ~high + !low : high;
  return any;
}

// Reads characters for c, s and [. Gives how many, or -1 for what is no UTF-8.
static int text(struct scan *scan, char *to, int conversion, const char *set, int large, char ***own) {
  int whole = WIDE || large, count = 0, used = 0, room = 0, c;
  for (;;) {
    // A character of UTF-8 may take 4 bytes; an end follows.
    if (allocates() && own && room - used < 8) {
      room += room / 2 + 32;
      char *more = realloc(to, room);
      if (!more) {
        free(to);
        **own = 0;
        return -1;
      }
      **own = to = more;
    }
    c = get(scan, whole);
    if (c == -1) break;
    if (c < 0) {
      errno = EILSEQ;
      return -1;
    }
    if (scans(USES_SET) && conversion == '[' ? !is_in(set, c, whole) : conversion == 's' && is_space(c)) {
      unget(scan, c, whole);
      break;
    }
    count++;
    if (!to) continue;
    if (reads_wide() && large) {
      *(int *)(to + used) = c;
      used += 4;
    } else if (WIDE) used += __emback_encode_utf8(to + used, c);
    else to[used++] = c;
  }
  if (to && conversion != 'c') {
    if (reads_wide() && large) *(int *)(to + used) = 0;
    else to[used] = 0;
  }
  return count;
}

static int scan(struct scan *scan, const char *format, char *list) {
  const char *first = list;
  int done = 0, any = 0, c;
  while (*format) {
    if (__emback_is_space(*format)) {
      format++;
      skip(scan);
      continue;
    }
    if (*format != '%' || format[1] == '%') {
      if (*format == '%') {
        format++;
        skip(scan);
      }
      int wanted = next(&format, WIDE);
      if (WIDE && is_space(wanted)) {
        skip(scan);
        continue;
      }
      begin(scan, 1);
      c = get(scan, WIDE);
      if (c != wanted) {
        unget(scan, c, WIDE);
        return c == -1 && !done && !any ? -1 : done;
      }
      end(scan);
      continue;
    }
    const char *at = ++format;
    int place = 0, quiet = 0, own = 0, size = 0, width = 0, conversion;
    if (scans(USES_NUMBERED)) {
      place = number(&format);
      if (!place || *format++ != '$') {
        place = 0;
        format = at;
      }
    }
    if (scans(USES_FIELD)) {
      if (*format == '*') {
        quiet = 1;
        format++;
      }
      width = number(&format);
    }
    if (allocates() && *format == 'm') {
      own = 1;
      format++;
    }
    for (; scans(USES_SIZE); format++) {
      if (*format == 'h') size--;
      else if (*format == 'l') size++;
      else if (*format == 'j' || *format == 'q') size = 2;
      else if (*format == 'L') size = 3;
      else if (*format != 't' && *format != 'z') break;
    }
    conversion = *format;
    if (conversion) format++;
    if (scans(USES_WIDE) && (conversion == 'C' || conversion == 'S')) {
      conversion |= 32;
      size = 1;
    }
    if (conversion == 'c' && !width) width = 1;
    if (conversion != 'c' && conversion != '[' && conversion != 'n' && skip(scan) == -1)
      return done || any ? done : -1;
    int *to = 0;
    if (!quiet && conversion) {
      if (scans(USES_NUMBERED) && place) to = ((int **)first)[place - 1];
      else to = *(int **)__emback_next(&list, 4, 4);
    }
    begin(scan, width ? width : UNLIMITED);
    switch (conversion) {
      case 'n':
        if (scans(USES_COUNT) && to) store(to, size, scan->taken, 0);
        continue;
      case 'd': case 'u': case 'i': case 'o': case 'x': case 'X': case 'p': {
        if (!scans(USES_SIGNED | USES_UNSIGNED | USES_BASES)) break;
        unsigned value[2];
        int base = 10;
        if (scans(USES_BASES) && conversion != 'd' && conversion != 'u') base = conversion == 'i' ? 0 : conversion == 'o' ? 8 : 16;
        if (!integer(scan, base, value)) return done;
        if (to) store(to, size, value[0], value[1]);
        break;
      }
      case 'a': case 'A': case 'e': case 'E': case 'f': case 'F': case 'g': case 'G': {
        unsigned words[4];
        int bytes = size > 2 ? __emback_size_long_double() : size > 0 ? 8 : 4;
        if (!__emback_scan_double || !__emback_scan_double(&scan->input, bytes, words)) return done;
        for (int i = 0; to && i < bytes / 4; i++) to[i] = words[i];
        break;
      }
      case 's': case 'c': case '[': {
        if (!scans(USES_TEXT | USES_CHARACTER | USES_SET)) break;
        const char *set = format;
        int large = reads_wide() && size > 0, count;
        char **owned = (char **)to;
        if (scans(USES_SET) && conversion == '[') {
          format += *format == '^';
          if (*format == ']') format++;
          while (*format && *format++ != ']') {}
        }
        if (allocates() && own && to) count = text(scan, 0, conversion, set, large, &owned);
        else count = text(scan, (char *)to, conversion, set, large, 0);
        if (count < 0) return done || any ? done : -1;
        if (!count || (conversion == 'c' && count < width)) {
          if (allocates() && own && to) {
            free(*owned);
            *owned = 0;
          }
          // Nothing at all is the end of the input; characters that are missing may be that too.
          if (scan->input.width) {
            c = get(scan, WIDE);
            unget(scan, c, WIDE);
            if (c == -1 && !done && !any) return -1;
          }
          return done;
        }
        break;
      }
      default:
        return done;
    }
    end(scan);
    any = 1;
    if (!quiet) done++;
  }
  return done;
}
