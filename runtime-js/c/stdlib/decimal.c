// The arithmetic of exact decimal numbers. The idea, a number in base 10^9 that is shifted bit by bit
// until it has the wanted form, is that of musl's fmt_fp and decfloat; Go's strconv/decimal.go has it in
// base 10. Products are doubles: below 2^53 they are exact, and on asm.js, which has no 64-bit
// integers, they take an instruction each.
#include "decimal.h"

void __emback_decimal_multiply(struct __emback_decimal *number, int factor, int carry) {
  int *limb = number->limb;
  for (int i = number->count - 1; i >= 0; i--) {
    // Below 10^9 * 2^23 < 2^53. A quotient below 2^23 is at least 10^-9 below the next integer if it is
    // none, and doubles are closer there than that, so it does not round up to it.
    double product = (double)limb[i] * factor + carry;
    carry = product / 1e9;
    limb[i] = product - carry * 1e9;
  }
  if (carry) {
    number->limb = limb - 1;
    limb[-1] = carry;
    number->count++;
    number->whole++;
  }
}

void __emback_decimal_scale(struct __emback_decimal *number, int exponent) {
  int step;
  for (; exponent > 0; exponent -= step) {
    step = exponent < 22 ? exponent : 22;
    __emback_decimal_multiply(number, 1 << step, 0);
  }
  for (; exponent < 0; exponent += step) {
    step = exponent > -9 ? -exponent : 9;
    int *limb = number->limb, count = number->count, carry = 0;
    // 10^9 is divisible by 2^9.
    for (int i = 0; i < count; i++) {
      int value = limb[i];
      limb[i] = (value >> step) + carry;
      carry = (1000000000 >> step) * (value & ((1 << step) - 1));
    }
    if (carry) limb[number->count++] = carry;
    if (count && !*limb) {
      number->limb++;
      number->count--;
      number->whole--;
    }
  }
}
