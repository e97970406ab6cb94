// The length of the hypotenuse. Results are less than one unit in the last place off.

#include <math.h>

#include "kernels.h"

// The root of the squares' sum, corrected by what it is off
// (C. F. Borges, An improved algorithm for hypot(a, b), arXiv 1904.09481).
static double hypotenuse(double a, double b) {
  double h = sqrt(a * a + b * b), off;
  if (h <= 2 * b) {
    double d = h - b;
    off = d * (d - 2 * (a - b)) + (2 * d - a) * a;
  } else {
    double d = h - a;
    off = d * d + (2 * d * (a - 2 * b) + (4 * d - b) * b);
  }
  return h - off / (2 * h);
}

double hypot(double x, double y) {
  double a = fabs(x), b = fabs(y);
  if (a == INFINITY || b == INFINITY) return INFINITY;
  if (a < b) {
    double c = a;
    a = b;
    b = c;
  }
  if (!(b > a * 0x1p-54)) return a + b;
  if (a > 0x1p+510) return hypotenuse(a * 0x1p-600, b * 0x1p-600) * 0x1p+600;
  if (b < 0x1p-450) return hypotenuse(a * 0x1p+600, b * 0x1p+600) * 0x1p-600;
  return hypotenuse(a, b);
}

OTHERS2(hypot)
