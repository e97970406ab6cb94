// The conversions a, e, f and g of printf: exact, of any precision, rounded to nearest and to even.
#include "../internal.h"
#include "../stdlib/decimal.h"
#include "format.h"

// A finite number: an integer of four words, the highest first, times a power of two.
struct number {
  unsigned word[4];
  int exponent;
};

// All digits of a number, from room[1] on; gives how many. Its point is behind *whole of them.
static int decimal(const struct number *number, unsigned char *digits, int *limbs, int *whole) {
  int exponent = number->exponent, used = 0;
  struct __emback_decimal value = {limbs + 8 + (exponent > 0 ? exponent / 29 + 1 : 0), 0, 0};
  for (int i = 0; i < 4; i++) {
    __emback_decimal_multiply(&value, 65536, number->word[i] >> 16);
    __emback_decimal_multiply(&value, 65536, number->word[i] & 65535);
  }
  __emback_decimal_scale(&value, exponent);
  for (int i = 0; i < value.count; i++, used += 9) {
    int limb = value.limb[i];
    for (int n = 8; n >= 0; n--) {
      digits[used + n] = limb % 10;
      limb /= 10;
    }
  }
  int zeros = 0;
  while (zeros < used && !digits[zeros]) zeros++;
  for (int i = zeros; i < used; i++) digits[i - zeros] = digits[i];
  *whole = used ? value.whole * 9 - zeros : 1;
  return used - zeros;
}

int __emback_format_double(struct __emback_sink *sink, const unsigned *place, int conversion, int size,
                           int flags, int width, int precision, int count) {
  struct number number = {{0, 0, place[1], place[0]}, 0};
  int kind = conversion | 32, lower = conversion & 32, places = 13, top;
  char prefix[4], tail[8], *sign = prefix, *end = tail;

  // The fraction is word[0 .. 4) below its leading bit, which `top` has, under exponent and sign.
  if (uses(USES_INT64) && size == 3 && __emback_size_long_double() > 8) {
    places = 28;
    if (__emback_size_long_double() == 12) {
      // The x87's form as that of an IEEE quad: its leading bit is written.
      top = place[2] << 16 | (place[1] >> 15 & 65535);
      number.word[1] = place[1] << 17 | place[0] >> 15;
      number.word[2] = place[0] << 17;
      number.word[3] = 0;
    } else {
      top = place[3];
      number.word[1] = place[2];
    }
    number.word[0] = top & 65535;
    number.exponent = top >> 16 & 32767;
  } else {
    top = place[1];
    number.word[2] = top & 1048575;
    number.exponent = top >> 20 & 2047;
  }

  if (top < 0) *sign++ = '-';
  else if (uses(USES_FIELD) && flags & (PLUS | SPACE)) *sign++ = flags & PLUS ? '+' : ' ';
  int any = number.word[0] | number.word[1] | number.word[2] | number.word[3], most = places == 13 ? 2047 : 32767;
  if (number.exponent == most) {
    *sign = 0;
    const char *name = any ? "NANnan" : "INFinf";
    return __emback_field(sink, count, flags & ~ZERO, width, prefix, 0, lower ? name + 3 : name, 3, 0, "");
  }
  any |= number.exponent;
  if (number.exponent) number.word[places == 13 ? 2 : 0] |= places == 13 ? 1048576 : 65536;
  else number.exponent = 1;
  number.exponent = any ? number.exponent - most / 2 - places * 4 : 0;

  // Digits, and the place of the point among them. There may be one more at the front after rounding.
  int exponent = number.exponent, length, whole = 1, base = 10, keep;
  int room = (exponent < 0 ? -exponent : exponent / 3) / 9 + 24;
  int limbs[room];
  unsigned char all[room * 9 + 1], *digits = all + 1;
  if (uses(USES_HEXADECIMAL) && kind == 'a') {
    base = 16;
    *sign++ = '0';
    *sign++ = 'X' | lower;
    length = places + 1;
    for (int i = 0; i < length; i++) digits[i] = number.word[3 - (places - i) / 8] >> (places - i) % 8 * 4 & 15;
    keep = precision < 0 ? length : 1 + (unsigned)precision;
    if (any) exponent += places * 4;
  } else {
    length = decimal(&number, digits, limbs, &whole);
    if (precision < 0) precision = 6;
    if (uses(USES_GENERAL) && kind == 'g' && !precision) precision = 1;
    keep = (unsigned)precision + (kind == 'f' ? whole : kind == 'e');
  }
  *sign = 0;

  // Rounded to `keep` digits. A half goes to the even side.
  while (length && !digits[length - 1]) length--;
  if (keep < 0) keep = length = 0;
  if (keep < length) {
    int half = base / 2, first = digits[keep];
    int odd = keep && digits[keep - 1] & 1, up = first > half || (first == half && (length > keep + 1 || odd));
    length = keep;
    if (up) {
      while (length && digits[length - 1] == base - 1) length--;
      if (length) digits[length - 1]++;
      else {
        *--digits = 1;
        length = 1;
        whole++;
      }
    }
    while (length && !digits[length - 1]) length--;
  }

  if (uses(USES_GENERAL) && kind == 'g') {
    int power = length ? whole - 1 : 0;
    if (!length) whole = 1;
    kind = power < precision && power >= -4 ? 'f' : 'e';
    precision -= 1 + (kind == 'f' ? power : 0);
    if (!(flags & ALT)) {
      int shown = length - (kind == 'f' ? whole : 1);
      if (shown < 0) shown = 0;
      if (precision > shown) precision = shown;
    }
  }
  if (uses(USES_HEXADECIMAL) && kind == 'a' && precision < 0) precision = length ? length - 1 : 0;
  if (uses(USES_HEXADECIMAL | USES_EXPONENT | USES_GENERAL) && kind != 'f') {
    // d.ddde+dd: a point behind the first digit.
    if (kind == 'e') exponent = length ? whole - 1 : 0;
    whole = 1;
    *end++ = (kind == 'a' ? 'P' : 'E') | lower;
    *end++ = exponent < 0 ? '-' : '+';
    if (exponent < 0) exponent = -exponent;
    int power = 10;
    while (exponent / power >= 10) power *= 10;
    if (kind == 'a' && exponent < 10) power = 1;
    for (; power; power /= 10) *end++ = '0' + exponent / power % 10;
  }
  *end = 0;

  // The digits with their point. Those of the precision that are zeros behind them follow.
  char text[room * 9 + 8], *at = text;
  int i = whole > 0 ? 0 : whole - 1;
  for (; i < whole || (i - whole < precision && (i == whole || i < length)); i++) {
    if (i == whole) *at++ = '.';
    int digit = i < 0 || i >= length ? 0 : digits[i];
    *at++ = uses(USES_HEXADECIMAL) ? "0123456789ABCDEF"[digit] | lower : '0' + digit;
  }
  if (!precision && flags & ALT) *at++ = '.';
  return __emback_field(sink, count, flags, width, prefix, 0, text, at - text, precision - (i - whole), tail);
}
