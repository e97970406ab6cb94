// Reads floats, decimal and hexadecimal, correctly rounded to nearest and to even. Decimal numbers of up
// to 15 digits whose power of ten is a double are one operation on doubles (Clinger, "How to read
// floating point numbers accurately", 1990). All others are exact: the decimal number is multiplied by a
// power of two until its integer part has the first bits of the result, then those are taken off, 22 at
// a time. Hexadecimal ones are such a number too, and a power of two.
#include <stddef.h>

#include "../internal.h"
#include "../stdio/input.h"
#include "decimal.h"

enum { BITS = 22, CHUNKS = 7 };

// A positive number: bits, the first of which is set if any is and has the weight 2^exponent, and whether
// there is more behind them.
struct bits {
  int chunk[CHUNKS + 1];
  int exponent, more;
};

struct format {
  int precision, bias, limbs, room;
};

// As many limbs as the longest number has that lies in the middle between two floats; what follows
// counts only as "more". The room has what scaling adds: a limb for 29 bits before, for 9 bits behind.
static const struct format formats[] = {
    {24, 127, 14, 14 + 7 + 8 + 24},
    {53, 1023, 87, 87 + 40 + 8 + 124},
    {64, 16383, 1282, 1282 + 570 + 8 + 1830},
    {113, 16383, 1287, 1287 + 572 + 8 + 1830},
};

// Whether the float is a long double of this size, which the compiler knows of those that cannot be.
static inline int is_long(int size, int which) { return __emback_size_long_double() == which && size == which; }

static const struct format *format_of(int size) {
  return &formats[is_long(size, 12) ? 2 : is_long(size, 16) ? 3 : size == 8];
}

static int digit_of(int byte) {
  if ((unsigned)(byte - '0') < 10) return byte - '0';
  byte = (byte | 32) - 'a';
  return (unsigned)byte < 6 ? byte + 10 : 99;
}

// Rounds and stores. Gives 2 when the number is out of range.
static int store(struct bits *bits, int size, unsigned *words) {
  const struct format *format = format_of(size);
  int precision = format->precision, bias = format->bias, keep = precision, *chunk = bits->chunk, exponent;
  for (int i = 0; i < 4; i++) words[i] = 0;
  if (!*chunk) return 1;
  if (bits->exponent < 1 - bias) keep += bits->exponent + bias - 1;
  if (keep >= 0) {
    // The bit behind the last, in chunk[at], and what follows it.
    int at = keep / BITS, half = 1 << (BITS - 1 - keep % BITS), more = bits->more;
    for (int i = at + 1; i <= CHUNKS; i++) {
      more |= chunk[i];
      chunk[i] = 0;
    }
    more |= chunk[at] & (half - 1);
    int up = chunk[at] & half;
    chunk[at] &= -2 * half;
    if (up) {
      // The last bit kept: one more if it is odd, or if this was more than half.
      int last = half * 2;
      if (last == 1 << BITS) {
        at--;
        last = 1;
      }
      if (at >= 0 && (more || chunk[at] & last)) {
        chunk[at] += last;
        for (; at > 0 && chunk[at] >> BITS; at--) {
          chunk[at] = 0;
          chunk[at - 1]++;
        }
      } else if (at < 0 && more) {
        // More than half of the least number.
        chunk[0] = 1 << BITS;
      }
      if (*chunk >> BITS) {
        *chunk >>= 1;
        bits->exponent++;
        // A number with fewer bits has one more.
        if (keep < precision) keep++;
      }
    }
  } else keep = 0;
  exponent = bits->exponent + bias;
  if (exponent >= bias * 2 + 1) {
    exponent = bias * 2 + 1;
    keep = 0;
  }
  for (int i = 0; i < keep; i++)
    if (chunk[i / BITS] >> (BITS - 1 - i % BITS) & 1) words[(keep - 1 - i) / 32] |= 1u << (keep - 1 - i) % 32;
  int infinite = exponent == bias * 2 + 1, tiny = exponent < 1;
  // The leading bit, except of the x87, is not written: it counts as one in the exponent.
  if (is_long(size, 12)) {
    if (infinite) words[1] = 1u << 31;
    words[2] = tiny ? words[1] >> 31 : exponent;
  } else if (infinite) words[(precision - 1) / 32] = (unsigned)exponent << (precision - 1) % 32;
  else if (!tiny) words[(precision - 1) / 32] += (unsigned)(exponent - 1) << (precision - 1) % 32;
  return infinite || tiny ? 2 : 1;
}

// Reads the exponent behind its letter. False when there is none.
static int read_exponent(struct __emback_input *input, int *exponent) {
  struct __emback_input start = *input;
  int byte = __emback_get(input), negative = byte == '-', value = 0;
  if (negative || byte == '+') byte = __emback_get(input);
  if ((unsigned)(byte - '0') > 9) {
    start.at--;
    start.width++;
    if (input->strict) return 0;
    *input = start;
    return 1;
  }
  for (; (unsigned)(byte - '0') < 10; byte = __emback_get(input))
    // Beyond all numbers, and not so much that sums with it overflow.
    if (value < 100000000) value = value * 10 + (byte - '0');
  __emback_unget(input, byte);
  *exponent += negative ? -value : value;
  return 1;
}

// Takes the bits off a decimal number that is not zero.
static void convert(struct __emback_decimal *number, const struct format *format, struct bits *bits) {
  int least = format->bias + format->precision + 64, shift, top;
  if ((number->whole - 1) * 29 > format->bias + 1 || number->whole * 29 < -least) {
    // Out of range, by far.
    bits->chunk[0] = 1 << (BITS - 1);
    bits->exponent += number->whole > 0 ? 1 << 20 : -(1 << 20);
    return;
  }
  while (number->whole != 1) {
    shift = (1 - number->whole) * 29;
    if (!number->whole) shift = BITS;
    __emback_decimal_scale(number, shift);
    bits->exponent -= shift;
  }
  top = 31 - __builtin_clz(*number->limb);
  __emback_decimal_scale(number, BITS - 1 - top);
  bits->exponent += top;
  for (int i = 0; i <= format->precision / BITS && number->count; i++) {
    if (number->whole == 1) {
      bits->chunk[i] = *number->limb++;
      number->count--;
      number->whole--;
    }
    __emback_decimal_scale(number, BITS);
  }
  for (int i = 0; i < number->count; i++) bits->more |= number->limb[i];
}

// Reads a number whose first byte is given, in base 10 or 16.
static int digits(struct __emback_input *input, int byte, int base, int size, unsigned *words) {
  const struct format *format = format_of(size);
  int room[format->room];
  struct __emback_decimal number = {room + format->limbs + (format->bias + format->precision) / 29 + 8, 0, 0};
  struct bits bits = {.exponent = 0};
  // What is behind the point counts down the exponent: of ten, or of two.
  int any = 0, scale = 0, point = 0, step = base == 10 ? 1 : 4, limbs = base == 10 ? format->limbs : 5;
  for (;; byte = __emback_get(input)) {
    int digit = digit_of(byte);
    if (byte == '.' && !point) {
      point = 1;
      continue;
    }
    if (digit >= base) break;
    any = 1;
    if (number.count < limbs) __emback_decimal_multiply(&number, base, digit);
    else {
      // Digits that are left out only say that the number is larger than the others are.
      bits.more |= digit;
      if (!point && scale < 1 << 29) scale += step;
      continue;
    }
    if (point && scale > -(1 << 29)) scale -= step;
  }
  if (!any) {
    if (base == 10 || input->strict) return 0;
    // "0x" alone is the zero before the x.
    __emback_unget(input, byte);
    input->at -= 1 + point;
  } else if ((byte | 32) != (base == 10 ? 'e' : 'p')) __emback_unget(input, byte);
  else if (!read_exponent(input, &scale)) return 0;

  if (!number.count) return store(&bits, size, words);
  if (base == 16) bits.exponent = scale;
  else {
    // One or two limbs may be a double, and the power of ten too.
    if (size < 12 && number.count < 3) {
      double value = *number.limb;
      int most = size == 4 ? 10 : 22, power = scale < 0 ? -scale : scale;
      if (number.count > 1) value = value * 1e9 + number.limb[1];
      if (power <= most && value < (size == 4 ? 16777216.0 : 9007199254740992.0)) {
        double factor = 1;
        for (; power; power--) factor *= 10;
        value = scale < 0 ? value / factor : value * factor;
        // A float's product or quotient is that of doubles, rounded once more: they have more than twice
        // its bits (Figueroa, "When is double rounding innocuous?", 1995).
        if (size == 4) {
          float single = value;
          __builtin_memcpy(words, &single, 4);
        } else __builtin_memcpy(words, &value, 8);
        return 1;
      }
    }
    int rest = scale % 9;
    if (rest < 0) rest += 9;
    number.whole += (scale - rest) / 9;
    for (; rest; rest--) __emback_decimal_multiply(&number, 10, 0);
  }
  convert(&number, format, &bits);
  return store(&bits, size, words);
}

// Whether the input goes on with `word`, in either case. Behind `enough` letters it
// need not.
static int follows(struct __emback_input *input, const char *word, int enough) {
  struct __emback_input at = *input;
  for (int i = 0; word[i]; i++) {
    int byte = __emback_get(input);
    if ((byte | 32) == word[i]) {
      if (i + 1 == enough) at = *input;
      continue;
    }
    __emback_unget(input, byte);
    if (i == enough) return 1;
    if (i < enough || input->strict) return 0;
    *input = at;
    return 1;
  }
  return 1;
}

// A NaN, with the tag in brackets as its payload if it is an integer of C.
static int nan(struct __emback_input *input, int size, unsigned *words) {
  if (!follows(input, "an", 2)) return 0;
  struct __emback_input start = *input;
  unsigned low = 0, high = 0;
  int byte = __emback_get(input), base = 10, digit, good = 1;
  if (byte == '(') {
    byte = __emback_get(input);
    if (byte == '0') {
      base = 8;
      byte = __emback_get(input);
      if ((byte | 32) == 'x') {
        base = 16;
        byte = __emback_get(input);
      }
    }
    while (byte != ')') {
      if (byte != '_' && digit_of(byte) > 15 && (unsigned)((byte | 32) - 'a') > 25) {
        // No tag: it ends before the bracket.
        if (input->strict) return 0;
        *input = start;
        break;
      }
      digit = digit_of(byte);
      if (digit >= base) good = 0;
      // high:low = high:low * base + digit, by halves.
      unsigned part = (low & 65535) * base + digit, next = (low >> 16) * base + (part >> 16);
      low = next << 16 | (part & 65535);
      high = high * base + (next >> 16);
      byte = __emback_get(input);
    }
    if (!good || byte != ')') low = high = 0;
  } else __emback_unget(input, byte);
  high = (high & 524287) | 524288;
  words[0] = low;
  words[1] = 2146435072 | high;
  words[2] = words[3] = 0;
  if (size == 4) words[0] = 2143289344 | (low & 4194303);
  if (is_long(size, 12)) {
    words[0] = low << 11;
    words[1] = 1u << 31 | high << 11 | low >> 21;
    words[2] = 32767;
  }
  if (is_long(size, 16)) {
    words[0] = 0;
    words[1] = low << 28;
    words[2] = high << 28 | low >> 4;
    words[3] = 2147418112 | high >> 4;
  }
  return 1;
}

int __emback_read_float(struct __emback_input *input, int size, unsigned *words) {
  int byte = __emback_get(input), negative = byte == '-', result;
  if (negative || byte == '+') byte = __emback_get(input);
  if ((byte | 32) == 'i') {
    struct bits bits = {{1 << (BITS - 1)}, 1 << 20, 0};
    if (!follows(input, "nfinity", 2)) return 0;
    store(&bits, size, words);
    result = 1;
  } else if ((byte | 32) == 'n') result = nan(input, size, words);
  else {
    int x = -1;
    if (byte == '0') {
      x = __emback_get(input);
      if ((x | 32) != 'x') {
        // A zero in front changes nothing.
        __emback_unget(input, x);
        x = -1;
      }
    }
    result = x < 0 ? digits(input, byte, 10, size, words) : digits(input, __emback_get(input), 16, size, words);
  }
  if (negative) words[is_long(size, 12) ? 2 : size / 4 - 1] |= is_long(size, 12) ? 32768 : 1u << 31;
  return result;
}

int __emback_scan_double(struct __emback_input *input, int size, unsigned *words) {
  return __emback_read_float(input, size, words);
}
