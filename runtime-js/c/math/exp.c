// Powers of 2 and 10, and of e for pow. Results are less than one unit in the last place off; below the
// normal numbers they are rounded twice, and at most one unit off.

#include <math.h>

#include "exp.h"

const double __emback_parts_of_two[32] = {
  0x1.0000000000000p+0, 0x1.059b0d3158574p+0, 0x1.0b5586cf9890fp+0, 0x1.11301d0125b51p+0,
  0x1.172b83c7d517bp+0, 0x1.1d4873168b9aap+0, 0x1.2387a6e756238p+0, 0x1.29e9df51fdee1p+0,
  0x1.306fe0a31b715p+0, 0x1.371a7373aa9cbp+0, 0x1.3dea64c123422p+0, 0x1.44e086061892dp+0,
  0x1.4bfdad5362a27p+0, 0x1.5342b569d4f82p+0, 0x1.5ab07dd485429p+0, 0x1.6247eb03a5585p+0,
  0x1.6a09e667f3bcdp+0, 0x1.71f75e8ec5f74p+0, 0x1.7a11473eb0187p+0, 0x1.82589994cce13p+0,
  0x1.8ace5422aa0dbp+0, 0x1.93737b0cdc5e5p+0, 0x1.9c49182a3f090p+0, 0x1.a5503b23e255dp+0,
  0x1.ae89f995ad3adp+0, 0x1.b7f76f2fb5e47p+0, 0x1.c199bdd85529cp+0, 0x1.cb720dcef9069p+0,
  0x1.d5818dcfba487p+0, 0x1.dfc97337b9b5fp+0, 0x1.ea4afa2a490dap+0, 0x1.f50765b6e4540p+0,
};
const float __emback_rests_of_two[32] = {
  0x0p+0f, 0x1.d73e2ap-55f, 0x1.8a62e4p-54f, -0x1.6c5104p-54f, -0x1.19041cp-55f, 0x1.e016e0p-54f,
  0x1.9b07ecp-54f, 0x1.612e8ap-55f, 0x1.6f46aep-55f, -0x1.63aeacp-54f, 0x1.ada092p-55f, 0x1.89b7a0p-59f,
  0x1.d4397ap-56f, -0x1.07abe2p-55f, 0x1.6324c0p-54f, -0x1.383c18p-54f, -0x1.bdd342p-54f, -0x1.16e478p-55f,
  -0x1.41577ep-55f, -0x1.d4c1dep-54f, 0x1.6e9f16p-54f, -0x1.75fc78p-57f, 0x1.c7c46cp-56f, -0x1.d2f6eep-54f,
  0x1.7a1cd4p-54f, -0x1.5584f8p-56f, 0x1.110658p-55f, 0x1.503cbep-56f, 0x1.2ed02ep-55f, -0x1.1a5cd4p-54f,
  -0x1.e9c232p-54f, 0x1.9d3e12p-54f,
};

const double __emback_powers[64] = {
  0x1p-1024, 0x1p-992, 0x1p-960, 0x1p-928, 0x1p-896, 0x1p-864, 0x1p-832, 0x1p-800,
  0x1p-768, 0x1p-736, 0x1p-704, 0x1p-672, 0x1p-640, 0x1p-608, 0x1p-576, 0x1p-544,
  0x1p-512, 0x1p-480, 0x1p-448, 0x1p-416, 0x1p-384, 0x1p-352, 0x1p-320, 0x1p-288,
  0x1p-256, 0x1p-224, 0x1p-192, 0x1p-160, 0x1p-128, 0x1p-96, 0x1p-64, 0x1p-32,
  0x1p+0, 0x1p+32, 0x1p+64, 0x1p+96, 0x1p+128, 0x1p+160, 0x1p+192, 0x1p+224,
  0x1p+256, 0x1p+288, 0x1p+320, 0x1p+352, 0x1p+384, 0x1p+416, 0x1p+448, 0x1p+480,
  0x1p+512, 0x1p+544, 0x1p+576, 0x1p+608, 0x1p+640, 0x1p+672, 0x1p+704, 0x1p+736,
  0x1p+768, 0x1p+800, 0x1p+832, 0x1p+864, 0x1p+896, 0x1p+928, 0x1p+960, 0x1p+992,
};

// 2^(k / 32) e^r
static double value(double r, int k) {
  struct power p = power((struct reduced){r, k});
  double y = p.high + p.low;
  if (p.e >= -1021 && p.e <= 1023) return y * two_to(p.e);
  int half = p.e >> 1;
  return y * two_to(half) * two_to(p.e - half);
}

double __emback_exp(double high, double low) {
  struct reduced a = reduce(high);
  return value(a.r + low, a.k);
}

double exp2(double x) {
  if (!(x < 1024 && x > -1075.5)) return x != x ? x : x > 0 ? INFINITY : 0;
  double k = x * 32 + TO_INTEGER - TO_INTEGER;
  return value((x - k * 0x1p-5) * M_LN2, (int)k);
}

double exp10(double x) {
  if (!(x < 308.3 && x > -323.7)) return x != x ? x : x > 0 ? INFINITY : 0;
  double k = x * 0x1.a934f0979a371p+6 + TO_INTEGER - TO_INTEGER;
  double r = x - k * 0x1.34413509ep-7 - k * 0x1.79fef311f12b3p-43;
  return value(r * M_LN10, (int)k);
}

OTHERS(exp2)
OTHERS(exp10)
