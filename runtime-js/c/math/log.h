// What logarithms share.
//
// x = 2^k m, with m between the square roots of 1/2 and 2. For f = m - 1 and s = f / (2 + f),
// log m = log((1 + s) / (1 - s)) = f - f^2 / 2 + s (f^2 / 2 + s^2 R(s^2)), where R is a minimax
// polynomial (the method of FreeBSD's e_log.c).

#ifndef EMBACK_LOG_H
#define EMBACK_LOG_H

#include "kernels.h"

// The number 2^k m.
struct scaled {
  double m;
  int k;
};

static inline struct scaled scaled(double x) {
  int less = 0;
  if (x < 0x1p-1022) {
    x *= 0x1p+54;
    less = 54;
  }
  // The exponent is 1 more from the root of 1/2 on, whose upper word this has.
  int k = (int)(((uint32_t)(__builtin_bit_cast(uint64_t, x) >> 32) + (0x3ff00000 - 0x3fe6a09e)) >> 20) - 1023;
  return (struct scaled){x * two_to(-k), k - less};
}

// log(1 + f) - (f - half), where half is f^2 / 2.
static inline double tail(double f, double half) {
  double s = f / (2 + f), z = s * s;
  return s * (half + z * (0x1.5555555555558p-1 + z * (0x1.99999999952b9p-2 + z * (0x1.2492492dfb9b8p-2 + z * (0x1.c71c62d649d92p-3 + z * (0x1.7462b925f9beap-3 + z * (0x1.39fdcbbcfabbep-3 + z * 0x1.2b5f5b2e860a1p-3)))))));
}

#endif
