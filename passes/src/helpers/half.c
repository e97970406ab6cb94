// Conversions of the 16-bit formats, of which half.ll is compiled as quad.ll is: see there.

typedef unsigned long long u64;
typedef unsigned int u32;

float __emback_half_to_float(u32 x) {
  u32 sign = (x & 0x8000) << 16, size = x & 0x7fff, bits;
  if (size >= 0x7c00) bits = size << 13 | 0x7f800000 | (size > 0x7c00 ? 0x400000 : 0);
  else if (size >= 0x400) bits = (size << 13) + 0x38000000;
  else {
    float number = (float)(int)size * 0x1p-24f;
    bits = *(u32 *)&number;
  }
  bits |= sign;
  return *(float *)&bits;
}

// A double to a format with this many bits of fraction and this bias, rounded once.
static inline __attribute__((always_inline)) u32 narrow(double number, int fraction, int bias) {
  u64 a = *(u64 *)&number;
  u32 sign = (u32)(a >> 48) & 0x8000, infinite = 0x7fff >> fraction << fraction;
  u64 x = a << 1 >> 1;
  if (x > (u64)2047 << 52)
    return sign | infinite | 1u << (fraction - 1) | (((u32)(x >> (52 - fraction))) & ((1u << fraction) - 1));
  int e = (int)(x >> 52) - 1023 + bias;
  if (e >= 2 * bias + 1) return sign | infinite;
  // Numbers below the normal ones of double are far below the least of these formats.
  u64 sig = x << 11 | (u64)1 << 63;
  if (x >> 52 == 0) return sign;
  if (e <= 0) {
    int by = 1 - e;
    sig = by > 63 ? 1 : sig >> by | (sig << (64 - by) != 0);
    e = 1;
  }
  u64 low = sig << (fraction + 1);
  u32 kept = (u32)(sig >> (63 - fraction));
  if (low > (u64)1 << 63 || (low == (u64)1 << 63 && kept & 1)) kept++;
  return sign | (((u32)(e - 1) << fraction) + kept);
}

u32 __emback_double_to_half(double x) { return narrow(x, 10, 15); }
u32 __emback_double_to_bfloat(double x) { return narrow(x, 7, 127); }

u32 __emback_float_to_bfloat(float x) {
  u32 a = *(u32 *)&x;
  if ((a & 0x7fffffff) > 0x7f800000) return a >> 16 | 0x40;
  return (a + 0x7fff + (a >> 16 & 1)) >> 16;
}

// a * b + c of numbers of 11 bits or fewer, rounded to odd: when it is rounded again to a 16-bit
// format, that is as if the exact sum were rounded.
double __emback_fma_to_odd(double a, double b, double c) {
  double product = a * b, sum = product + c, part = sum - product;
  double rest = (product - (sum - part)) + (c - part);
  u64 bits = *(u64 *)&sum;
  if (rest - rest == 0 && rest != 0 && !(bits & 1)) bits += (rest > 0) == (sum > 0) ? 1 : -1;
  return *(double *)&bits;
}
