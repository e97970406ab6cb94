// log(1 + x). Results are less than one unit in the last place off.

#include <math.h>

#include "../log.h"

#define LOG2_HIGH 0x1.62e42fee00000p-1
#define LOG2_LOW 0x1.a39ef35793c76p-33

double log1p(double x) {
  if (!(x > -1 && x < INFINITY)) return x == -1 ? -INFINITY : x < -1 ? NAN : x;
  if (fabs(x) < 0x1p-53) return x;
  double f = x, correction = 0;
  int k = 0;
  if (x < -0.29289 || x > 0.41421) {
    double sum = 1 + x;
    struct scaled a = scaled(sum);
    f = a.m - 1;
    k = a.k;
    // What the sum lost, as a part of it.
    correction = (x > 1 ? 1 - (sum - x) : x - (sum - 1)) / sum;
  }
  double half = 0.5 * f * f;
  return k * LOG2_HIGH + (f - (half - (tail(f, half) + (k * LOG2_LOW + correction))));
}

OTHERS(log1p)
