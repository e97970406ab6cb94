// Arithmetic on sums of two doubles, which have about 106 bits together
// (T. J. Dekker, A floating-point technique for extending the available precision, Numerische
// Mathematik 18, 1971).

#ifndef EMBACK_KERNELS_H
#define EMBACK_KERNELS_H

#include <stdint.h>

// Instructions of both targets, whatever is called by these names.
#define copysign __builtin_copysign
#define fabs __builtin_fabs
#define fabsf __builtin_fabsf
#define floor __builtin_floor
#define sqrt __builtin_sqrt

// NAMEf, computed as double.
#define SINGLE(name) \
  float name##f(float x) { return (float)name(x); }
#define SINGLE2(name) \
  float name##f(float x, float y) { return (float)name(x, y); }

// NAMEf, and NAMEl where long double is double.
#define OTHERS(name) \
  SINGLE(name)       \
  double name##_long(double) __asm__(#name "l") __attribute__((alias(#name)));
#define OTHERS2(name) \
  SINGLE2(name)       \
  double name##_long(double, double) __asm__(#name "l") __attribute__((alias(#name)));

struct pair {
  double high;
  double low;
};

// a + b, where a is not the smaller one.
static inline struct pair quick_sum(double a, double b) {
  double sum = a + b;
  return (struct pair){sum, b - (sum - a)};
}

// a + b, whichever is larger (D. E. Knuth, The Art of Computer Programming 2, 4.2.2).
static inline struct pair two_sum(double a, double b) {
  double sum = a + b, part = sum - a;
  return (struct pair){sum, a - (sum - part) + (b - part)};
}

// The upper 26 bits of a number below 2^996.
static inline double upper_half(double a) {
  double c = a * 0x1.000002p+27;
  return c - (c - a);
}

// a * b, if neither the halves' products underflow nor the split overflows.
static inline struct pair product(double a, double b) {
  double a1 = upper_half(a), a0 = a - a1, b1 = upper_half(b), b0 = b - b1, high = a * b;
  return (struct pair){high, a1 * b1 - high + a1 * b0 + a0 * b1 + a0 * b0};
}

// a / b, nearly as if rounded once.
static inline double quotient(struct pair a, struct pair b) {
  double q = a.high / b.high;
  struct pair back = product(q, b.high);
  return q + (a.high - back.high - back.low + a.low - q * b.low) / b.high;
}

// 2^(32 i - 1024).
extern const double __emback_powers[64];

// 2^e of -1024 <= e < 1024. Bits that are put together go through memory in JavaScript, which is slower.
static inline double two_to(int e) {
  e += 1024;
  return __emback_powers[e >> 5] * (1u << (e & 31));
}

// 3 * 2^51: added to a number below 2^51 and taken away again, it leaves the nearest integer.
#define TO_INTEGER 0x1.8p+52

// e^(high + low), if high is in -746 .. 710 and low small beside it.
double __emback_exp(double high, double low);

#endif
