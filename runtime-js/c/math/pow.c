// x^y = e^(y log x), with log x in two parts of about 68 bits together.
//
// x = 2^k m; a table has for the 32 parts of the range of m a short number c near 1 / m and -log c in
// two parts; log(m c) is a polynomial in r = m c - 1, which is exact in two parts
// (P. T. P. Tang, Table-driven implementation of the logarithm function in IEEE floating-point
// arithmetic, ACM TOMS 16, 1990). Results are less than one unit in the last place off.

#include <math.h>
#include <stdbool.h>

#include "kernels.h"

// The multiples of 2^-42 in the second column add to those of log 2 without rounding.
static const struct {
  double c;
  double high;
  double low;
} TABLE[32] = {
  {0x1.66cp+0, -0x1.598c0d9688p-2, 0x1.85f4970d96da4p-44},
  {0x1.5f2p+0, -0x1.438c498a2dp-2, -0x1.caf7f2c89159fp-50},
  {0x1.57cp+0, -0x1.2dcf96f8fdp-2, -0x1.0b4a28e33c9cep-45},
  {0x1.50ap+0, -0x1.185cf53fe6p-2, 0x1.e6b4be55432aap-44},
  {0x1.49ep+0, -0x1.039f08744cp-2, -0x1.264c5db3338cep-45},
  {0x1.436p+0, -0x1.de7c213108p-3, -0x1.6ef077303e9eep-48},
  {0x1.3d2p+0, -0x1.b683cc732p-3, 0x1.3d3d9e9588f9ap-45},
  {0x1.372p+0, -0x1.8f653d1a24p-3, -0x1.3ee3b31c1672bp-44},
  {0x1.314p+0, -0x1.685a659efp-3, 0x1.1f2a96c103214p-45},
  {0x1.2bcp+0, -0x1.431da0105p-3, -0x1.04837836e0391p-44},
  {0x1.266p+0, -0x1.1e0efc513ap-3, 0x1.e80ac6bb476p-45},
  {0x1.212p+0, -0x1.f2687c3408p-4, 0x1.2f04f14d295a5p-46},
  {0x1.1c2p+0, -0x1.aaf43f0ee4p-4, 0x1.3465d360ab5cbp-45},
  {0x1.174p+0, -0x1.6410b46fe8p-4, 0x1.53f8f3cbd8d14p-46},
  {0x1.12ap+0, -0x1.1fa888c90cp-4, 0x1.7b5de7b363495p-45},
  {0x1.0e2p+0, -0x1.b7f884e648p-5, -0x1.5a4023861dbb2p-44},
  {0x1.09ap+0, -0x1.2e59e2badp-5, 0x1.5c72286e412e9p-48},
  {0x1.058p+0, -0x1.5c45a51b9p-6, 0x1.63bb6216d87d8p-45},
  {0x1p+0, 0x0.p+0, 0x0.p+0},
  {0x1.f58p-1, 0x1.537e3f45fp-6, 0x1.ab259d2d7f253p-45},
  {0x1.e6cp-1, 0x1.9e4d53305p-5, -0x1.c276b2cdca622p-45},
  {0x1.d88p-1, 0x1.48dae4bc3p-4, 0x1.0185b208c200cp-44},
  {0x1.cb4p-1, 0x1.bd5b908a74p-4, -0x1.6e4aae28bd868p-44},
  {0x1.becp-1, 0x1.1731cefc74p-3, 0x1.de27cd98317fdp-48},
  {0x1.b3p-1, 0x1.4dc7b897bcp-3, 0x1.c79b60ae1ff0fp-47},
  {0x1.a7cp-1, 0x1.83714f7bdp-3, 0x1.ed83af85a2cedp-45},
  {0x1.9dp-1, 0x1.b811730b82p-3, 0x1.e90683b9cd768p-46},
  {0x1.93p-1, 0x1.ea4449f04ap-3, 0x1.5e91663732a36p-44},
  {0x1.894p-1, 0x1.0e36518012p-2, 0x1.a59438bbdca93p-45},
  {0x1.8p-1, 0x1.269621134ep-2, -0x1.1b61f10522625p-44},
  {0x1.774p-1, 0x1.3e3091e605p-2, -0x1.81396baa092e6p-44},
  {0x1.6ecp-1, 0x1.55a6d3c7b9p-2, -0x1.5d8e25260f4b8p-44},
};

// A positive finite number.
static inline struct pair log_in_parts(double x) {
  const uint32_t START = 0x3fe69550;
  int k = 0;
  if (x < 0x1p-1022) {
    k = -54;
    x *= 0x1p+54;
  }
  uint32_t above = (uint32_t)(__builtin_bit_cast(uint64_t, x) >> 32) - START;
  int exponent = (int)above >> 20;
  double m = x * two_to(-exponent);
  k += exponent;
  int at = above >> 15 & 31;
  double c = TABLE[at].c, m1 = upper_half(m), a = m1 * c - 1, b = (m - m1) * c;
  double r = a + b, r1 = upper_half(r), r0 = r - r1 + (a - r + b);
  struct pair sum = quick_sum(k * 0x1.62e42fefa38p-1 + TABLE[at].high, r1);
  struct pair more = quick_sum(sum.high, -0.5 * r1 * r1);
  double p = 0x1.5555555555555p-2 + r * (-0x1.fffffffffffffp-3 + r * (0x1.99999999a1264p-3 + r * (-0x1.555555555ea3bp-3 + r * (0x1.249247a643035p-3 + r * (-0x1.fffffcbf63c70p-4 + r * (0x1.c755c1115609fp-4 + r * -0x1.99d26475e5634p-4))))));
  double low = sum.low + more.low + (k * 0x1.ef35793c7673p-45 + TABLE[at].low) + (r0 - r0 * (r1 + 0.5 * r0)) + r * r * r * p;
  return quick_sum(more.high, low);
}

double pow(double x, double y) {
  if (y == 0 || x == 1) return 1;
  if (x != x || y != y) return x + y;
  double a = fabs(x), sign = 1;
  if (fabs(y) == INFINITY) return a == 1 ? 1 : (a > 1) == (y > 0) ? INFINITY : 0;
  if (x < 0 || (x == 0 && copysign(1, x) < 0)) {
    double half = y * 0.5;
    bool is_whole = floor(y) == y, is_odd = is_whole && floor(half) != half;
    if (!is_whole && x != 0 && a != INFINITY) return NAN;
    if (is_odd) sign = -1;
  }
  if (a == 0 || a == INFINITY) return sign * ((a == 0) == (y > 0) ? 0 : INFINITY);
  if (a == 1) return sign;
  // Beyond 2^64 even the numbers next to 1 go to 0 or infinity; below 2^-64 even the largest to 1.
  if (fabs(y) > 0x1p+64) return sign * ((a > 1) == (y > 0) ? INFINITY : 0);
  if (fabs(y) < 0x1p-64) return sign;
  struct pair l = log_in_parts(a), t = product(y, l.high);
  if (t.high > 709.8) return sign * INFINITY;
  if (t.high < -745.2) return sign * 0.0;
  return sign * __emback_exp(t.high, t.low + y * l.low);
}

OTHERS2(pow)
