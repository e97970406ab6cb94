// The engine of printf, for bytes, and with WIDE for wide characters: that one has its format in UTF-8 too
// and writes UTF-8, but counts characters.
#include "../internal.h"
#include "../wchar/utf8.h"
#include "format.h"

#define EINVAL 22
#define EOVERFLOW 75

extern int errno;
char *strerror(int code);

// The types of arguments; each is one more than its size in `next`.
enum { NONE, INT, INT64, DOUBLE, LONG_DOUBLE };

// An int that comes from an argument: the next one, or the one with that number.
enum { FIXED = -1, NEXT = 0 };

struct directive {
  int place, flags, width, width_place, precision, precision_place, size, conversion, type;
};

struct arguments {
  char *next, *first;
  // The types of numbered arguments, from 1.
  unsigned char *types;
};

// Whether a byte counts: for wide characters their first one does.
static inline int counts(int byte) {
  return !WIDE || (byte & 192) != 128;
}

// Gives a digit of a 64-bit number and divides it by the base, which is at most 16. There is no 64-bit
// division on asm.js.
static unsigned divide(unsigned *low, unsigned *high, unsigned base) {
  unsigned rest = *high % base, middle, last;
  *high /= base;
  rest = rest << 16 | *low >> 16;
  middle = rest / base;
  rest = rest % base << 16 | (*low & 65535);
  last = rest / base;
  *low = middle << 16 | last;
  return rest % base;
}

static void integer(struct __emback_print *print, unsigned low, unsigned high, int base, const char *prefix) {
  char digits[24], *end = digits + sizeof digits, *at = end;
  int lower = print->conversion & 32, precision = print->precision;
  if (precision >= 0) print->flags &= ~ZERO;
  while (high) *--at = "0123456789ABCDEF"[divide(&low, &high, base)] | lower;
  for (; low; low /= base) *--at = "0123456789ABCDEF"[low % base] | lower;
  int count = end - at;
  if (precision < 0) precision = 1;
  if (base == 8 && print->flags & ALT && precision <= count) precision = count + 1;
  if (precision < count) precision = count;
  if (__emback_field(print, prefix, precision)) {
    __emback_pad(print->sink, '0', precision - count);
    while (at < end) __emback_emit(print->sink, *at++);
  }
}

static void text(struct __emback_print *print, const char *at, int length) {
  int count = length;
  if (WIDE)
    for (int i = 0; i < length; i++) count -= !counts(at[i]);
  print->flags &= ~ZERO;
  if (__emback_field(print, "", count))
    for (; length; length--) __emback_emit(print->sink, *at++);
}

// The UTF-8 of a character; gives its length.
static int encode(char *to, unsigned c) {
  int length = __emback_encode_utf8(to, c);
  return length ? length : __emback_encode_utf8(to, 65533);
}

static void wide_text(struct __emback_print *print, const int *from) {
  char bytes[4];
  int length = 0, count = 0;
  // Whole characters only.
  for (; from[count]; count++) {
    int more = encode(bytes, from[count]);
    if (WIDE) more = 1;
    if (print->precision >= 0 && more > print->precision - length) break;
    length += more;
  }
  print->flags &= ~ZERO;
  if (__emback_field(print, "", length))
    for (int i = 0; i < count; i++) {
      int more = encode(bytes, from[i]);
      for (int n = 0; n < more; n++) __emback_emit(print->sink, bytes[n]);
    }
}

// Passes an argument by and gives its place.
static char *next(struct arguments *arguments, int type) {
  switch (type) {
    case INT64: return __emback_next(&arguments->next, 8, __emback_align_i64());
    case DOUBLE: return __emback_next(&arguments->next, 8, __emback_align_double());
    case LONG_DOUBLE:
      return __emback_next(&arguments->next, __emback_size_long_double(), __emback_align_long_double());
    default: return __emback_next(&arguments->next, 4, 4);
  }
}

static char *take(struct arguments *arguments, int place, int type) {
  if (!place || !(__emback_formats_use() & USES_NUMBERED)) return next(arguments, type);
  arguments->next = arguments->first;
  for (int i = 1; i < place; i++) next(arguments, arguments->types[i]);
  return next(arguments, type);
}

// A number in a format; -1 when it is larger than any int.
static int number(const char **format) {
  unsigned value = 0;
  for (; (unsigned)(**format - '0') < 10; ++*format)
    value = value > 214748364 ? ~0u : value * 10 + (**format - '0');
  return value > 2147483647 ? -1 : (int)value;
}

// The number before a $, or 0.
static int numbered(const char **format) {
  if (!(__emback_formats_use() & USES_NUMBERED)) return 0;
  const char *at = *format;
  int value = number(&at);
  if (*at != '$' || at == *format || !value) return 0;
  *format = at + 1;
  return value < 0 ? 2147483647 : value;
}

// Reads a width or precision.
static int amount(const char **format, int *place) {
  *place = FIXED;
  if (**format != '*') return number(format);
  ++*format;
  *place = numbered(format);
  return 0;
}

// Reads what follows a %, and gives its end. The type is NONE for what is no conversion.
static const char *read(const char *format, struct directive *d) {
  static const char flags[] = "-+ #0'I";
  d->flags = d->size = 0;
  d->precision = d->precision_place = FIXED;
  d->place = numbered(&format);
  for (int i; ; format++) {
    for (i = 0; flags[i] && flags[i] != *format; i++) {}
    if (!flags[i]) break;
    d->flags |= 1 << i;
  }
  d->width = amount(&format, &d->width_place);
  if (*format == '.') {
    format++;
    int negative = *format == '-';
    format += negative;
    d->precision = amount(&format, &d->precision_place);
    if (d->precision < 0) d->width = FIXED;
    // A negative precision counts as none.
    if (negative) d->precision = -1;
  }
  for (;; format++) {
    if (*format == 'h') d->size--;
    else if (*format == 'l') d->size++;
    else if (*format == 'j' || *format == 'q') d->size = 2;
    else if (*format == 'L') d->size = 3;
    else if (*format != 't' && *format != 'z') break;
  }
  d->conversion = *format;
  switch (*format) {
    case 'd': case 'i': case 'u': case 'o': case 'x': case 'X':
      d->type = d->size > 1 ? INT64 : INT;
      break;
    case 'a': case 'A': case 'e': case 'E': case 'f': case 'F': case 'g': case 'G':
      d->type = d->size == 3 && __emback_size_long_double() > 8 ? LONG_DOUBLE : DOUBLE;
      break;
    case 'C': case 'S':
      d->size = 1;
      d->conversion |= 32;
    case 'c': case 's': case 'p': case 'n': case 'm':
      d->type = INT;
      break;
    default:
      d->type = NONE;
  }
  return format + (*format != 0);
}

// Fills `types`, if it is given, by the numbered arguments of a format; gives the highest number. All
// must be known before any can be found.
static int list(const char *format, unsigned char *types) {
  struct directive d;
  int most = 0;
  while (*format) {
    if (*format++ != '%') continue;
    format = read(format, &d);
    int places[] = {d.width_place, d.precision_place, d.type && d.conversion != 'm' ? d.place : 0};
    for (int i = 0; i < 3; i++) {
      if (places[i] > most) most = places[i];
      if (types && places[i] > 0) types[places[i]] = i == 2 ? d.type : INT;
    }
  }
  return most;
}

static void store(int *place, int size, int count) {
  if (size < -1) *(char *)place = count;
  else if (size < 0) *(short *)place = count;
  else {
    *place = count;
    if (size > 1) place[1] = 0;
  }
}

static void print_one(struct __emback_print *print, const struct directive *d, char *place) {
  int size = d->size, signs = 0, base = 10;
  unsigned low = place ? *(unsigned *)place : 0, high = 0;
  const char *from = (const char *)low, *prefix = "";
  print->rest = 0;
  switch (d->conversion) {
    case 'm':
      if (!(__emback_formats_use() & USES_ERRNO)) break;
      from = strerror(errno);
    case 's': {
      if ((WIDE || __emback_formats_use() & USES_WIDE) && size > 0 && low) {
        wide_text(print, (const int *)low);
        break;
      }
      int most = print->precision, length = 0;
      if (!from) from = most < 0 || most > 5 ? "(null)" : "";
      for (; from[length]; length++) {
        // With wide characters all bytes of the last one belong to it.
        if (counts(from[length]) && !most--) break;
      }
      text(print, from, length);
      break;
    }
    case 'c': {
      char bytes[4];
      int length = 1;
      *bytes = low;
      if (WIDE || (__emback_formats_use() & USES_WIDE && size > 0)) length = encode(bytes, size > 0 ? low : low & 255);
      text(print, bytes, length);
      break;
    }
    case 'n':
      store((int *)low, size, print->count);
      break;
    case 'p':
      print->flags &= ~(ZERO | ALT);
      if (!low) text(print, "(nil)", 5);
      else {
        print->precision = -1;
        integer(print, low, 0, 16, "0x");
      }
      break;
    case 'd': case 'i':
      signs = 1;
    case 'u': case 'o': case 'x': case 'X':
      if (size > 1) high = ((unsigned *)place)[1];
      else {
        if (size < -1) low = signs ? (unsigned)(signed char)low : low & 255;
        else if (size < 0) low = signs ? (unsigned)(short)low : low & 65535;
        if (signs) high = (int)low >> 31;
      }
      if (signs) {
        prefix = (int)high < 0 ? "-" : print->flags & PLUS ? "+" : print->flags & SPACE ? " " : "";
        if ((int)high < 0) {
          low = -low;
          high = ~high + !low;
        }
      } else if (d->conversion == 'o') base = 8;
      else if (d->conversion != 'u') {
        base = 16;
        if (print->flags & ALT && (low | high)) prefix = d->conversion == 'x' ? "0x" : "0X";
      }
      integer(print, low, high, base, prefix);
      break;
    default:
      if (__emback_format_double) __emback_format_double(print, (unsigned *)place);
  }
  if (print->count >= 0) __emback_pad(print->sink, ' ', print->rest);
}

int FORMAT(struct __emback_sink *sink, const char *format, char *args) {
  struct __emback_print print = {.sink = sink};
  struct arguments arguments = {args, args, 0};
  struct directive d;
  const char *start = format;
  while (*format) {
    const char *from = format;
    if (*format == '%' && format[1] != '%') {
      format = read(format + 1, &d);
      // A numbered argument makes all of them numbered.
      if (__emback_formats_use() & USES_NUMBERED && !arguments.types &&
          (d.place | (d.width_place > 0) | (d.precision_place > 0))) {
        int most = list(start, 0);
        if (most > 4096) return __emback_fail(&print, EINVAL);
        arguments.types = __builtin_alloca(most + 1);
        for (int i = 0; i <= most; i++) arguments.types[i] = INT;
        list(start, arguments.types);
      }
      print.flags = d.flags;
      print.size = d.size;
      print.conversion = d.conversion;
      print.width = d.width;
      print.precision = d.precision;
      if (d.width < 0) return __emback_fail(&print, EOVERFLOW);
      if (d.width_place >= 0) {
        print.width = *(int *)take(&arguments, d.width_place, INT);
        if (print.width < 0) {
          print.flags |= LEFT;
          print.width = -(unsigned)print.width;
        }
      }
      if (d.precision_place >= 0) print.precision = *(int *)take(&arguments, d.precision_place, INT);
      if (print.precision < 0) print.precision = -1;
      if (d.type) {
        print_one(&print, &d, d.conversion == 'm' ? 0 : take(&arguments, d.place, d.type));
        if (print.count < 0) return -1;
        continue;
      }
      // Not a conversion of C: it is printed unchanged.
    } else {
      from += *format == '%';
      format = from + 1;
    }
    for (; from < format; from++) {
      if (counts(*from) && !__emback_fits(&print, 1)) return -1;
      __emback_emit(sink, *from);
    }
  }
  return print.count;
}
