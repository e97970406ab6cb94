// Cube roots.

#include <math.h>

#include "../kernels.h"

// An estimate of 5 bits by a third of the exponent, one of 20 bits by a polynomial, and a step of
// Halley's method (the method of FreeBSD's s_cbrt.c). At most 0.7 units in the last place off.
double cbrt(double x) {
  double a = fabs(x), scale = 1;
  if (!(a > 0 && a < INFINITY)) return x + x;
  if (a < 0x1p-1022) {
    a *= 0x1p+54;
    scale = 0x1p-18;
  }
  // Two thirds of the bias of the exponents, less what makes the estimate best.
  const uint32_t BIAS = 715094163;
  uint32_t third = (uint32_t)(__builtin_bit_cast(uint64_t, a) >> 32) / 3 + BIAS;
  double t = __builtin_bit_cast(double, (uint64_t)third << 32);
  double r = t * t * (t / a);
  // t r^(-1/3), of which 26 bits are kept: the square is exact.
  t = upper_half(t * (0x1.ba9c22c5ca094p+0 + r * (-0x1.4bec9a38aa353p+0 + r * (0x1.7ab48020650ecp-1 + r * -0x1.604f1cbae8845p-3))));
  double q = a / (t * t);
  t += t * ((q - t) / (t + t + q));
  return copysign(t * scale, x);
}

OTHERS(cbrt)
