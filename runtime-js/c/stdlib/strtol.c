// Integers from strings.
#include "integer.h"

#include <inttypes.h>
#include <stdlib.h>

#include "../errno/variable.h"
#include "../stdio/input.h"

static unsigned digit_of(unsigned char byte) {
  if (byte - '0' < 10u) return byte - '0';
  byte |= 32;
  return byte - 'a' < 26u ? byte - 'a' + 10u : 99;
}

const char *__emback_read_integer(const char *text, int base, struct __emback_integer *number) {
  unsigned low = 0, high = 0, digit;
  number->low = number->high = number->negative = number->over = 0;
  if (base < 0 || base == 1 || base > 36) {
    errno = EINVAL;
    return 0;
  }
  while (__emback_is_space(*text)) text++;
  if (*text == '-' || *text == '+') number->negative = *text++ == '-';
  if (*text == '0' && !(base & ~16)) {
    // An x that no digit follows does not belong to the number.
    if ((text[1] | 32) == 'x' && digit_of(text[2]) < 16) {
      text += 2;
      base = 16;
    } else if (!base) base = 8;
  }
  if (!base) base = 10;
  if (digit_of(*text) >= (unsigned)base) return 0;
  for (; (digit = digit_of(*text)) < (unsigned)base; text++) {
    if (low < 119304646 && !high) {
      // Below 2^32 with any digit in any base.
      low = low * base + digit;
      continue;
    }
    unsigned last = (low & 65535) * base + digit, middle = (low >> 16) * base + (last >> 16);
    low = middle << 16 | (last & 65535);
    last = (high & 65535) * base + (middle >> 16);
    middle = (high >> 16) * base + (last >> 16);
    high = middle << 16 | (last & 65535);
    if (middle >> 16) number->over = 1;
  }
  if (number->over) low = high = -1;
  number->low = low;
  number->high = high;
  return text;
}

static void read(const char *text, char **end, int base, struct __emback_integer *number) {
  const char *behind = __emback_read_integer(text, base, number);
  if (end) *end = (char *)(behind ? behind : text);
}

long strtol(const char *text, char **end, int base) {
  struct __emback_integer number;
  read(text, end, base, &number);
  if (number.high || number.low > 2147483647u + number.negative) {
    errno = ERANGE;
    return number.negative ? -2147483647 - 1 : 2147483647;
  }
  return number.negative ? -number.low : number.low;
}

unsigned long strtoul(const char *text, char **end, int base) {
  struct __emback_integer number;
  read(text, end, base, &number);
  if (number.high) {
    errno = ERANGE;
    return -1;
  }
  return number.negative ? -number.low : number.low;
}

long long strtoll(const char *text, char **end, int base) {
  struct __emback_integer number;
  read(text, end, base, &number);
  unsigned low = number.low, high = number.high;
  // The least number has no positive counterpart.
  if (number.over || (high >> 31 && (high != 1u << 31 || low || !number.negative))) {
    errno = ERANGE;
    low = number.negative ? 0 : -1;
    high = number.negative ? 1u << 31 : ~0u >> 1;
  } else if (number.negative) {
    high = ~high + !low;
    low = -low;
  }
  return (unsigned long long)high << 32 | low;
}

unsigned long long strtoull(const char *text, char **end, int base) {
  struct __emback_integer number;
  read(text, end, base, &number);
  unsigned low = number.low, high = number.high;
  if (number.over) errno = ERANGE;
  else if (number.negative) {
    high = ~high + !low;
    low = -low;
  }
  return (unsigned long long)high << 32 | low;
}

int atoi(const char *text) {
  unsigned value = 0, digit;
  int negative = 0;
  while (__emback_is_space(*text)) text++;
  if (*text == '-' || *text == '+') negative = *text++ == '-';
  for (; (digit = *text - '0') < 10; text++) value = value * 10 + digit;
  return negative ? -value : value;
}

long long atoll(const char *text) {
  return strtoll(text, 0, 10);
}

#define ALIAS(of) __attribute__((alias(#of)))
long atol(const char *text) ALIAS(atoi);
intmax_t strtoimax(const char *text, char **end, int base) ALIAS(strtoll);
uintmax_t strtoumax(const char *text, char **end, int base) ALIAS(strtoull);
long long strtoq(const char *text, char **end, int base) ALIAS(strtoll);
unsigned long long strtouq(const char *text, char **end, int base) ALIAS(strtoull);
long __isoc23_strtol(const char *text, char **end, int base) ALIAS(strtol);
unsigned long __isoc23_strtoul(const char *text, char **end, int base) ALIAS(strtoul);
long long __isoc23_strtoll(const char *text, char **end, int base) ALIAS(strtoll);
unsigned long long __isoc23_strtoull(const char *text, char **end, int base) ALIAS(strtoull);
long __strtol_internal(const char *text, char **end, int base) ALIAS(strtol);
unsigned long __strtoul_internal(const char *text, char **end, int base) ALIAS(strtoul);
