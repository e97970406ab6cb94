// Integers as text.
#ifndef EMBACK_INTEGER_H
#define EMBACK_INTEGER_H

struct __emback_integer {
  // The absolute value, in halves; all ones when it has more than 64 bits.
  unsigned low, high;
  int negative, over;
};

// Reads an integer as strtoull does, in base 2 to 36 or 0. Gives its end, or null if there is none, with
// errno EINVAL where the base is none.
const char *__emback_read_integer(const char *text, int base, struct __emback_integer *number);

#endif
