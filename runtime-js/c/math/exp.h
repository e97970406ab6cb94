// What functions of e^x share.
//
// x = (32 e + j) (log 2 / 32) + r, with |r| at most log 2 / 64 and 0 <= j < 32. Then e^x is
// 2^e 2^(j / 32) e^r: the second factor comes from a table in two parts, the third from a polynomial
// (P. T. P. Tang, Table-driven implementation of the exponential function in IEEE floating-point
// arithmetic, ACM TOMS 15, 1989). The coefficients are minimax ones.

#ifndef EMBACK_EXP_H
#define EMBACK_EXP_H

#include "kernels.h"

// 2^(j / 32), and what the rounding leaves of it.
extern const double __emback_parts_of_two[32];
extern const float __emback_rests_of_two[32];

// An argument, or what it is reduced to: 2^(k / 32) e^r.
struct reduced {
  double r;
  int k;
};

// 2^(k / 32) e^r as (high + low) 2^e; high is a power of the table, low below its 1/90.
struct power {
  double high;
  double low;
  int e;
};

// r + r^2 / 2 + ... = e^r - 1
static inline double short_expm1(double r) {
  double r2 = r * r;
  double high = 0x1.555555554bebfp-5 + r * 0x1.11115b9c14e7ep-7 + r2 * 0x1.6c171a9a1351ap-10;
  return r + r2 * (0.5 + r * 0x1.5555555548ecfp-3 + r2 * high);
}

static inline struct reduced reduce(double x) {
  double k = x * 0x1.71547652b82fep+5 + TO_INTEGER - TO_INTEGER;
  // The first part of log 2 / 32 has 36 bits: its product with k is exact.
  double r = x - k * 0x1.62e42fefap-6 - k * 0x1.cf79abc9e3b3ap-45;
  return (struct reduced){r, (int)k};
}

static inline struct power power(struct reduced a) {
  double high = __emback_parts_of_two[a.k & 31];
  return (struct power){high, __emback_rests_of_two[a.k & 31] + high * short_expm1(a.r), a.k >> 5};
}

#endif
