// Logarithms of base 2 and 10. Results are less than one unit in the last place off.

#include <math.h>

#include "log.h"

// The logarithms of what is not positive and finite.
static double special(double x) {
  if (x == 0) return -INFINITY;
  return x < 0 ? NAN : x;
}

// log m in two parts. The first has 26 bits, and its product with another such number is exact.
static inline struct pair log_parts(double m) {
  double f = m - 1, half = 0.5 * f * f;
  double high = upper_half(f - half);
  return (struct pair){high, f - high - half + tail(f, half)};
}

double log2(double x) {
  if (!(x > 0 && x < INFINITY)) return special(x);
  const double HIGH = 0x1.7154764000000p+0, LOW = 0x1.2b82fe1777d10p-28;
  struct scaled a = scaled(x);
  struct pair log_m = log_parts(a.m);
  double high = log_m.high * HIGH;
  double low = (log_m.high + log_m.low) * LOW + log_m.low * HIGH;
  struct pair sum = two_sum(a.k, high);
  return sum.high + (sum.low + low);
}

double log10(double x) {
  if (!(x > 0 && x < INFINITY)) return special(x);
  const double HIGH = 0x1.bcb7b14000000p-2, LOW = 0x1.26e50e32a6ab7p-30;
  const double LOG2_HIGH_10 = 0x1.3441350800000p-2, LOG2_LOW_10 = 0x1.f79fef311f12bp-34;
  struct scaled a = scaled(x);
  struct pair log_m = log_parts(a.m);
  double high = log_m.high * HIGH;
  double low = (log_m.high + log_m.low) * LOW + log_m.low * HIGH + a.k * LOG2_LOW_10;
  struct pair sum = two_sum(a.k * LOG2_HIGH_10, high);
  return sum.high + (sum.low + low);
}

OTHERS(log2)
OTHERS(log10)
