// The engine of printf, for bytes, and with WIDE for wide characters: that one has its format in UTF-8 too
// and writes UTF-8, but counts characters.
#include "../errno/variable.h"
#include "../internal.h"
#include "../wchar/utf8.h"
#include "format.h"

char *strerror(int code);

// The types of arguments.
enum { NONE, INT, INT64, DOUBLE, LONG_DOUBLE };

// The highest number of an argument.
enum { MOST = 4096 };

static inline int is_digit(int byte) { return (unsigned)(byte - '0') < 10; }

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

// The bytes of UTF-8 behind the first of each character, which do not count as characters.
static int followers(const char *from, int length) {
  int count = 0;
  for (int i = 0; i < length; i++) count += (from[i] & 192) == 128;
  return count;
}

// The UTF-8 of a character; gives its length.
static int encode(char *to, unsigned c) {
  int length = __emback_encode_utf8(to, c);
  return length ? length : __emback_encode_utf8(to, 65533);
}

// Prints wide characters.
static int wide_text(struct __emback_sink *sink, const int *from, int flags, int width, int precision, int count) {
  char bytes[4];
  int length = 0, characters = 0;
  // Whole characters only.
  for (; from[characters]; characters++) {
    int more = WIDE ? 1 : encode(bytes, from[characters]);
    if (precision >= 0 && more > precision - length) break;
    length += more;
  }
  if (width < length) width = length;
  count = __emback_field(sink, count, 0, flags & LEFT ? 0 : width - length, "", 0, "", 0, 0, "");
  if (count < 0) return -1;
  if (length > 2147483647 - count) return __emback_failed(EOVERFLOW);
  for (int i = 0; i < characters; i++) __emback_emit(sink, bytes, encode(bytes, from[i]), 1);
  return __emback_field(sink, count + length, 0, flags & LEFT ? width - length : 0, "", 0, "", 0, 0, "");
}

// The type of an argument.
static int type_of(int conversion, int size) {
  switch (conversion) {
    case 'd': case 'i': case 'u': case 'o': case 'x': case 'X':
      return size > 1 ? INT64 : INT;
    case 'a': case 'A': case 'e': case 'E': case 'f': case 'F': case 'g': case 'G':
      return size == 3 ? LONG_DOUBLE : DOUBLE;
    case 'c': case 's': case 'p': case 'n': case 'C': case 'S':
      return INT;
    default:
      return NONE;
  }
}

// Passes an argument by and gives its place.
static inline char *next(char **list, int type) {
  switch (type) {
    case INT64: return __emback_next(list, 8, __emback_align_i64());
    case DOUBLE: return __emback_next(list, 8, __emback_align_double());
    case LONG_DOUBLE: return __emback_next(list, __emback_size_long_double(), __emback_align_long_double());
    default: return __emback_next(list, 4, 4);
  }
}

static int note(unsigned char *types, int place, int type, int most) {
  if (types && place <= MOST) types[place] = type;
  return place > most ? place : most;
}

// Fills `types`, if it is given, by the numbered arguments of a format; gives the highest number. All
// must be known before any can be found.
static int list_of(const char *format, unsigned char *types) {
  int most = 0;
  while (*format) {
    if (*format++ != '%') continue;
    int value = 0, place = 0, star = 0, size = 0;
    for (;; format++) {
      int c = *format;
      if (is_digit(c)) {
        if (value <= MOST) value = value * 10 + c - '0';
        continue;
      }
      if (c == '$' && star) most = note(types, value, INT, most);
      else if (c == '$') place = value;
      else if (c == 'h') size--;
      else if (c == 'l') size++;
      else if (c == 'j' || c == 'q') size = 2;
      else if (c == 'L') size = 3;
      else if (c != '-' && c != '+' && c != ' ' && c != '#' && c != '\'' && c != 'I' && c != '.' && c != '*' && c != 't' && c != 'z')
        break;
      star = c == '*';
      value = 0;
    }
    int type = type_of(*format, size);
    if (type) most = note(types, place, type, most);
    if (*format) format++;
  }
  return most;
}

// The place of a numbered argument.
static char *numbered(char *first, const unsigned char *types, int place) {
  for (int i = 1; i < place; i++) next(&first, types[i]);
  return next(&first, types[place]);
}

// The number before a $, or 0.
static int number_before(const char **format) {
  const char *at = *format;
  int value = 0;
  for (; is_digit(*at); at++)
    if (value <= MOST) value = value * 10 + *at - '0';
  if (*at != '$' || !value) return 0;
  *format = at + 1;
  return value;
}

// An int argument: the next one, or one with a number.
#define TAKE_INT() *(int *)(uses(USES_NUMBERED) && place ? numbered(first, types, place) : __emback_next(&list, 4, 4))

// Reads the number of an argument, if there is one, which makes all of them numbered.
#define READ_PLACE()                                       \
  if (uses(USES_NUMBERED)) {                               \
    place = number_before(&format);                        \
    if (place && !types) {                                 \
      int most = list_of(start, 0);                        \
      if (most > MOST) return __emback_failed(EINVAL);       \
      types = __builtin_alloca(most + 1);                  \
      for (int i = 0; i <= most; i++) types[i] = INT;      \
      list_of(start, types);                               \
    }                                                      \
  }

int FORMAT(struct __emback_sink *sink, const char *format, char *list) {
  const char *start = format;
  char *first = list, digits[24];
  unsigned char *types = 0;
  int count = 0;
  while (*format) {
    const char *from = format, *prefix = "";
    int length = 0, zeros = 0, flags = 0, width = 0, precision = -1, size = 0, place = 0, signs = 0, base = 10;
    if (*format != '%' || *++format == '%') {
      // Text, up to the next directive.
      from = format;
      do format++;
      while (*format && *format != '%');
      length = format - from;
    } else {
      READ_PLACE()
      // The place of the argument itself: others may follow.
      int own = place;
      if (uses(USES_FIELD)) {
        const int known = SPACE | ALT | PLUS | LEFT | ZERO | 1 << ('\'' - ' ');
        for (; *format == 'I' || ((unsigned)(*format - ' ') < 17 && known >> (*format - ' ') & 1); format++)
          if (*format != 'I') flags |= 1 << (*format - ' ');
        for (int point = 0;; point = 1, format++) {
          int value = 0, negative = point && *format == '-';
          format += negative;
          if (*format == '*') {
            format++;
            READ_PLACE()
            value = TAKE_INT();
          } else
            for (; is_digit(*format); format++) {
              if (value > 214748364) return __emback_failed(EOVERFLOW);
              value = (unsigned)value * 10 + (*format - '0');
              if (value < 0) return __emback_failed(EOVERFLOW);
            }
          if (point) {
            // A negative precision counts as none.
            if (!negative && value >= 0) precision = value;
            break;
          }
          width = value;
          if (value < 0) {
            flags |= LEFT;
            width = -(unsigned)value;
            if (width < 0) return __emback_failed(EOVERFLOW);
          }
          if (*format != '.') break;
        }
      }
      if (uses(USES_SIZE))
        for (;; format++) {
          if (*format == 'l') size++;
          else if (*format == 'h') size--;
          else if (*format == 'j' || *format == 'q') size = 2;
          else if (*format == 'L') size = 3;
          else if (*format != 't' && *format != 'z') break;
        }
      int conversion = *format;
      format += conversion != 0;
      if (uses(USES_WIDE) && (conversion == 'C' || conversion == 'S')) {
        conversion |= 32;
        size = 1;
      }
      place = own;
      switch (conversion) {
        case 'm':
          if (!uses(USES_ERRNO)) break;
          from = strerror(errno);
          goto text;
        case 's':
          if (!uses(USES_TEXT)) break;
          from = (const char *)TAKE_INT();
          if ((WIDE || uses(USES_WIDE)) && size > 0 && from) {
            count = wide_text(sink, (const int *)from, flags, width, precision, count);
            if (count < 0) return -1;
            continue;
          }
          if (!from) from = (unsigned)precision > 5 ? "(null)" : "";
        text:
          // With wide characters all bytes of the last one belong to it.
          for (; from[length]; length++)
            if (WIDE ? (from[length] & 192) != 128 && !precision-- : length == precision) break;
          flags &= ~ZERO;
          break;
        case 'c': {
          if (!uses(USES_CHARACTER)) break;
          unsigned c = TAKE_INT();
          from = digits;
          *digits = c;
          length = 1;
          if (WIDE || (uses(USES_WIDE) && size > 0)) length = encode(digits, size > 0 ? c : c & 255);
          flags &= ~ZERO;
          break;
        }
        case 'n':
          if (uses(USES_COUNT)) {
            int *to = (int *)TAKE_INT();
            if (size < -1) *(char *)to = count;
            else if (size < 0) *(short *)to = count;
            else {
              *to = count;
              if (size > 1) to[1] = 0;
            }
            width = 0;
          }
          break;
        case 'd': case 'i':
          signs = 1;
        case 'u': case 'o': case 'x': case 'X': case 'p': {
          if (!uses(USES_SIGNED) && signs) break;
          if (!uses(USES_UNSIGNED) && !signs && (!uses(USES_BASES) || conversion == 'u')) break;
          if (!uses(USES_BASES) && !signs && conversion != 'u') break;
          unsigned low, high = 0;
          int large = uses(USES_INT64) && size > 1 && conversion != 'p';
          if (large) {
            unsigned *at = (unsigned *)(uses(USES_NUMBERED) && place ? numbered(first, types, place) : next(&list, INT64));
            low = *at;
            high = at[1];
          } else {
            low = TAKE_INT();
            if (uses(USES_SHORT) && size < 0 && conversion != 'p')
              low = size < -1 ? signs ? (unsigned)(signed char)low : low & 255 : signs ? (unsigned)(short)low : low & 65535;
          }
          from = digits + 24;
          if (uses(USES_SIGNED) && signs) {
            if ((int)(large ? high : low) < 0) {
              prefix = "-";
              if (uses(USES_INT64) && large) high = ~high + !low;
              low = -low;
            } else if (uses(USES_FIELD)) prefix = flags & PLUS ? "+" : flags & SPACE ? " " : "";
          }
          if (uses(USES_BASES) && !signs && conversion != 'u') {
            base = conversion == 'o' ? 8 : 16;
            if (conversion == 'p') {
              flags &= ~(ZERO | ALT);
              precision = -1;
              prefix = "0x";
              if (!low) {
                prefix = "";
                from = "(nil)";
                length = 5;
                break;
              }
            } else if (uses(USES_FIELD) && base == 16 && flags & ALT && low | high) prefix = conversion == 'x' ? "0x" : "0X";
          }
          if (uses(USES_FIELD) && precision >= 0) flags &= ~ZERO;
          while (uses(USES_INT64) && high) *(char *)--from = "0123456789ABCDEF"[divide(&low, &high, base)] | (conversion & 32);
          for (; low; low /= base)
            *(char *)--from = uses(USES_BASES) ? "0123456789ABCDEF"[low % base] | (conversion & 32) : '0' + low % base;
          length = digits + 24 - from;
          zeros = (precision < 0 ? 1 : precision) - length;
          if (uses(USES_FIELD) && uses(USES_BASES) && base == 8 && flags & ALT && zeros <= 0) zeros = 1;
          if (zeros < 0) zeros = 0;
          break;
        }
        case 'a': case 'A': case 'e': case 'E': case 'f': case 'F': case 'g': case 'G':
          if (__emback_format_double) {
            int type = size == 3 ? LONG_DOUBLE : DOUBLE;
            char *at = uses(USES_NUMBERED) && place ? numbered(first, types, place) : next(&list, type);
            count = __emback_format_double(sink, (unsigned *)at, conversion, size, flags, width, precision, count);
            if (count < 0) return -1;
          }
          continue;
        default:
          // Not a conversion of C: it is printed unchanged.
          length = format - from;
          flags = width = 0;
      }
    }
    int more = WIDE ? followers(from, length) : 0;
    count = __emback_field(sink, count, flags, width + more, prefix, zeros, from, length, 0, "");
    if (count < 0) return -1;
    count -= more;
  }
  return count;
}
