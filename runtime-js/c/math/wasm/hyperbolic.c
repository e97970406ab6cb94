// e^x - 1 and the hyperbolic functions. Results are less than one unit in the last place off.

#include <math.h>

#include "../exp.h"

double expm1(double x) {
  // e^40 is beyond 2^57.
  if (!(x < 40)) return x < 710 ? __emback_exp(x, 0) : x * INFINITY;
  if (x < -40) return -1;
  if (fabs(x) < 0x1p-54) return x;
  if (fabs(x) < 0.032) return x + x * (x * (0.5 + x * (0x1.5555555555561p-3 + x * (0x1.5555555555563p-5 + x * (0x1.1111110fab57ep-7 + x * (0x1.6c16c16a243cbp-10 + x * (0x1.a01caad74a748p-13 + x * 0x1.a01cb015b0725p-16)))))));
  struct power p = power(reduce(x));
  double scale = two_to(p.e), high = p.high * scale, low = p.low * scale;
  double y = high - 1;
  // What the rounding of that took, by which of the two is larger.
  double rest = high >= 1 ? high - y - 1 : high - (y + 1);
  return y + (rest + low);
}

// e^x / 4 of 0 <= x < 710.476, in two parts.
static struct pair quarter_exp(double x) {
  struct power p = power(reduce(x));
  double scale = two_to(p.e - 2);
  return quick_sum(p.high * scale, p.low * scale);
}

double cosh(double x) {
  x = fabs(x);
  if (!(x < 710.475860073944)) return x * INFINITY;
  if (x < 0x1p-27) return 1;
  struct pair a = quarter_exp(x);
  return 2 * (a.high + (a.low + 0.0625 / a.high));
}

double sinh(double x) {
  double a = fabs(x);
  if (a < 1) {
    double z = x * x;
    double p = 0x1.5555555555555p-3 + z * (0x1.111111111119ap-7 + z * (0x1.a01a01a00b33ep-13 + z * (0x1.71de3a5f0db9dp-19 + z * (0x1.ae6452c7cecbep-26 + z * (0x1.612265e4b979cp-33 + z * 0x1.b2502d89ea4cdp-41)))));
    return x + x * (z * p);
  }
  if (!(a < 710.475860073944)) return x * INFINITY;
  struct pair p = quarter_exp(a);
  return copysign(2 * (p.high + (p.low - 0.0625 / p.high)), x);
}

double tanh(double x) {
  double a = fabs(x);
  if (a < 0x1p-28) return x;
  if (a < 0.25) {
    double z = x * x;
    double p = -0x1.5555555555555p-2 + z * (0x1.1111111110f33p-3 + z * (-0x1.ba1ba1b9b8f02p-5 + z * (0x1.664f4838e7cf7p-6 + z * (-0x1.226e17d4fc839p-7 + z * (0x1.d6c64f5b3c86dp-9 + z * (-0x1.7bdd2c696aec2p-10 + z * 0x1.1537044ce16ccp-11))))));
    return x + x * (z * p);
  }
  if (!(a < 20)) return x != x ? x : copysign(1, x);
  // (e^(2 x) - 1) / (e^(2 x) + 1)
  struct power p = power(reduce(2 * a));
  double scale = two_to(p.e);
  struct pair e = quick_sum(p.high * scale, p.low * scale);
  struct pair above = quick_sum(e.high, -1), below = quick_sum(e.high, 1);
  above.low += e.low;
  below.low += e.low;
  return copysign(quotient(above, below), x);
}

OTHERS(expm1)
OTHERS(cosh)
OTHERS(sinh)
OTHERS(tanh)
