// Arithmetic on IEEE 754 binary128, of which quad.ll is compiled:
//
//     clang-19 --target=wasm32 -O1 -fno-strict-aliasing -fno-unroll-loops -S -emit-llvm quad.c
//
// A number is its bits. It is unpacked into a sign, a biased exponent and a significand whose
// leading bit is bit 127; results are rounded once, to nearest with ties to even, in `__emback_quad_pack`.
//
// `drop` is how many low bits of the fraction a result must not have: 0 for fp128, 49 for
// x86_fp80, which has the same exponents and a significand of 64 bits.

typedef unsigned __int128 u128;
typedef __int128 s128;
typedef unsigned long long u64;
typedef unsigned int u32;

#define BIAS 16383
#define MOST 32767
#define SIGN ((u128)1 << 127)
#define INFINITE ((u128)MOST << 112)
#define QUIET ((u128)1 << 111)
#define NOT_A_NUMBER (INFINITE | QUIET)
#define inline static inline __attribute__((always_inline))

struct parts {
  u128 sig;
  int exp;
};

inline int zeros(u128 x) {
  u64 high = x >> 64;
  return high ? __builtin_clzll(high) : 64 + __builtin_clzll((u64)x);
}

// x / 2^by, with the last bit set if any bit was lost.
inline u128 shift_sticky(u128 x, u32 by) {
  if (by == 0) return x;
  if (by > 127) return x != 0;
  return x >> by | (x << (128 - by) != 0);
}

inline int is_nan(u128 a) { return (a & ~SIGN) > INFINITE; }

inline u128 quiet(u128 a) { return a | QUIET; }

// Of a number that is finite and not zero.
inline struct parts unpack(u128 a) {
  struct parts p;
  p.exp = (int)(a >> 112) & MOST;
  p.sig = a << 15 | SIGN;
  if (p.exp == 0) {
    u128 fraction = a << 16 >> 1;
    int by = zeros(fraction);
    p.sig = fraction << by;
    p.exp = 1 - by;
  }
  return p;
}

// sig / 2^127 * 2^(exp - BIAS), rounded. `sig` has its leading bit; its last one is sticky.
static __attribute__((noinline)) u128 __emback_quad_pack(u128 sign, int exp, u128 sig, int drop) {
  if (exp >= MOST) return sign | INFINITE;
  if (exp <= 0) {
    sig = shift_sticky(sig, (u32)(1 - exp));
    exp = 1;
  }
  u32 extra = 15 + (u32)drop;
  u128 low = sig << (128 - extra);
  sig >>= extra;
  if (low > SIGN || (low == SIGN && sig & 1)) sig++;
  return sign | (((u128)(u32)(exp - 1) << 112) + (sig << drop));
}

inline u128 pack_any(u128 sign, int exp, u128 sig, int drop) {
  int by = zeros(sig);
  return __emback_quad_pack(sign, exp - by, sig << by, drop);
}

u128 __emback_quad_add(u128 a, u128 b, int drop) {
  u128 x = a & ~SIGN, y = b & ~SIGN;
  if (x < y) {
    u128 other = a;
    a = b;
    b = other;
    other = x;
    x = y;
    y = other;
  }
  if (x >= INFINITE) {
    if (is_nan(a)) return quiet(a);
    return y == INFINITE && a != b ? NOT_A_NUMBER : a;
  }
  if (y == 0) return x == 0 ? a & b : a;
  struct parts p = unpack(a), q = unpack(b);
  u128 large = p.sig >> 1, small = shift_sticky(q.sig >> 1, (u32)(p.exp - q.exp));
  u128 sum = (a ^ b) & SIGN ? large - small : large + small;
  if (sum == 0) return 0;
  return pack_any(a & SIGN, p.exp + 1, sum, drop);
}

u128 __emback_quad_sub(u128 a, u128 b, int drop) {
  return __emback_quad_add(a, is_nan(b) ? b : b ^ SIGN, drop);
}

// a * b, 256 bits.
inline u128 multiply(u128 a, u128 b, u128 *low) {
  u64 a0 = (u64)a, a1 = (u64)(a >> 64), b0 = (u64)b, b1 = (u64)(b >> 64);
  u128 p00 = (u128)a0 * b0, p01 = (u128)a0 * b1, p10 = (u128)a1 * b0, p11 = (u128)a1 * b1;
  u128 middle = (p00 >> 64) + (u64)p01 + (u64)p10;
  *low = middle << 64 | (u64)p00;
  return p11 + (p01 >> 64) + (p10 >> 64) + (middle >> 64);
}

u128 __emback_quad_mul(u128 a, u128 b, int drop) {
  u128 x = a & ~SIGN, y = b & ~SIGN, sign = (a ^ b) & SIGN, high, low;
  if (x >= INFINITE || y >= INFINITE) {
    if (is_nan(a)) return quiet(a);
    if (is_nan(b)) return quiet(b);
    return x == 0 || y == 0 ? NOT_A_NUMBER : sign | INFINITE;
  }
  if (x == 0 || y == 0) return sign;
  struct parts p = unpack(a), q = unpack(b);
  high = multiply(p.sig, q.sig, &low);
  int exp = p.exp + q.exp - BIAS + 1;
  if (!(high >> 127)) {
    high = high << 1 | low >> 127;
    low <<= 1;
    exp--;
  }
  return __emback_quad_pack(sign, exp, high | (low != 0), drop);
}

// One step of a long division: 15 bits of the quotient of r < d, which have 113 bits.
inline u32 divide_step(u128 *r, u128 d) {
  u128 wide = *r << 15;
  // Too small by 2 at most: the divisor is rounded up in its 49th bit.
  u32 digit = (u32)((u64)(wide >> 64) / ((u64)(d >> 64) + 1));
  wide -= d * digit;
  while (wide >= d) {
    wide -= d;
    digit++;
  }
  *r = wide;
  return digit;
}

u128 __emback_quad_div(u128 a, u128 b, int drop) {
  u128 x = a & ~SIGN, y = b & ~SIGN, sign = (a ^ b) & SIGN;
  if (is_nan(a)) return quiet(a);
  if (is_nan(b)) return quiet(b);
  if (x == INFINITE) return y == INFINITE ? NOT_A_NUMBER : sign | INFINITE;
  if (y == INFINITE) return sign;
  if (y == 0) return x == 0 ? NOT_A_NUMBER : sign | INFINITE;
  if (x == 0) return sign;
  struct parts p = unpack(a), q = unpack(b);
  u128 r = p.sig >> 15, d = q.sig >> 15, quotient = 1;
  int exp = p.exp - q.exp + BIAS;
  if (r < d) {
    r <<= 1;
    exp--;
  }
  r -= d;
  for (int i = 0; i < 8; i++) quotient = quotient << 15 | divide_step(&r, d);
  return __emback_quad_pack(sign, exp, quotient << 7 | (r != 0), drop);
}

// frem: exact, with the sign of the dividend.
u128 __emback_quad_rem(u128 a, u128 b) {
  u128 x = a & ~SIGN, y = b & ~SIGN, sign = a & SIGN;
  if (is_nan(a)) return quiet(a);
  if (is_nan(b)) return quiet(b);
  if (x == INFINITE || y == 0) return NOT_A_NUMBER;
  if (x < y) return a;
  struct parts p = unpack(a), q = unpack(b);
  u128 r = p.sig >> 15, d = q.sig >> 15;
  int left = p.exp - q.exp;
  if (r >= d) r -= d;
  for (; left >= 15; left -= 15) divide_step(&r, d);
  for (; left > 0; left--) {
    r <<= 1;
    if (r >= d) r -= d;
  }
  if (r == 0) return sign;
  return pack_any(sign, q.exp, r << 15, 0);
}

u128 __emback_quad_sqrt(u128 a, int drop) {
  if (is_nan(a)) return quiet(a);
  if ((a & ~SIGN) == 0 || a == INFINITE) return a;
  if (a & SIGN) return NOT_A_NUMBER;
  struct parts p = unpack(a);
  int e = p.exp - BIAS;
  // Two bits of the radicand, which is in [1, 4), give a bit of the root.
  u128 radicand = e & 1 ? p.sig : p.sig >> 1, rest = 0, root = 0;
  for (int i = 0; i < 118; i++) {
    rest = rest << 2 | radicand >> 126;
    radicand <<= 2;
    u128 trial = root << 2 | 1;
    root <<= 1;
    if (rest >= trial) {
      rest -= trial;
      root |= 1;
    }
  }
  return __emback_quad_pack(0, (e >> 1) + BIAS, root << 10 | (rest != 0), drop);
}

// a * b + c, rounded once.
u128 __emback_quad_fma(u128 a, u128 b, u128 c, int drop) {
  u128 x = a & ~SIGN, y = b & ~SIGN, z = c & ~SIGN, sign = (a ^ b) & SIGN;
  if (x >= INFINITE || y >= INFINITE || x == 0 || y == 0)
    return __emback_quad_add(__emback_quad_mul(a, b, 0), c, drop);
  if (z >= INFINITE) return is_nan(c) ? quiet(c) : c;
  struct parts p = unpack(a), q = unpack(b);
  u128 low, high = multiply(p.sig, q.sig, &low);
  // Two places of room: one for a carry, and the product may begin one further down.
  int exp = p.exp + q.exp - BIAS + 2;
  low = low >> 1 | high << 127;
  high >>= 1;
  if (z != 0) {
    struct parts r = unpack(c);
    u128 other = r.sig >> 1, other_low = 0, swap;
    int d = exp - (r.exp + 1);
    u128 other_sign = c & SIGN;
    if (d < 0) {
      swap = high, high = other, other = swap;
      swap = low, low = other_low, other_low = swap;
      swap = sign, sign = other_sign, other_sign = swap;
      exp -= d;
      d = -d;
    }
    if (d >= 128) {
      other_low = shift_sticky(other, (u32)(d - 128)) | (other_low != 0);
      other = 0;
    } else if (d > 0) {
      other_low = other_low >> d | other << (128 - d) | (other_low << (128 - d) != 0);
      other >>= d;
    }
    if (sign == other_sign) {
      low += other_low;
      high += other + (low < other_low);
    } else {
      if (high < other || (high == other && low < other_low)) {
        swap = high, high = other, other = swap;
        swap = low, low = other_low, other_low = swap;
        sign = other_sign;
      }
      high -= other + (low < other_low);
      low -= other_low;
    }
    if ((high | low) == 0) return 0;
  }
  if (high == 0) {
    high = low;
    low = 0;
    exp -= 128;
  }
  int by = zeros(high);
  if (by > 0) {
    high = high << by | low >> (128 - by);
    low <<= by;
  }
  return __emback_quad_pack(sign, exp - by, high | (low != 0), drop);
}

// -1, 0, 1; 2 if either is not a number.
int __emback_quad_compare(u128 a, u128 b) {
  if (is_nan(a) || is_nan(b)) return 2;
  if (((a | b) & ~SIGN) == 0 || a == b) return 0;
  s128 x = (s128)a, y = (s128)b;
  int less = x < y;
  // Of two negative numbers the one with the greater bits is the lesser.
  if (x < 0 && y < 0) less = !less;
  return less ? -1 : 1;
}

// Rounded to an integer: 0 to nearest, ties to even; 1 down; 2 up; 3 towards zero; 4 to
// nearest, ties away from zero.
u128 __emback_quad_whole(u128 a, int how) {
  int e = ((int)(a >> 112) & MOST) - BIAS;
  u128 sign = a & SIGN, x = a ^ sign;
  if (e >= 112) return is_nan(a) ? quiet(a) : a;
  if (x == 0) return a;
  u128 unit, part;
  if (e < 0) {
    u128 half = (u128)(BIAS - 1) << 112;
    int up = how == 0 ? x > half : how == 1 ? sign != 0 : how == 2 ? !sign : how == 4 ? x >= half : 0;
    return sign | (up ? (u128)BIAS << 112 : 0);
  }
  unit = (u128)1 << (112 - e);
  part = x & (unit - 1);
  x -= part;
  // For e of 0 the unit's bit is the lowest of the exponent, which is odd as 1 is.
  int odd = (x & unit) != 0;
  int up = how == 0   ? part + part > unit || (part + part == unit && odd)
           : how == 1 ? sign && part
           : how == 2 ? !sign && part
           : how == 4 ? part + part >= unit
                      : 0;
  return sign | (up ? x + unit : x);
}

// Not a number if either is not, -0 below +0; or the other one if `number`.
inline u128 least(u128 a, u128 b, u128 flip, int number) {
  if (is_nan(a)) return number && !is_nan(b) ? b : quiet(a);
  if (is_nan(b)) return number ? a : quiet(b);
  // In this order bits compare as numbers do.
  u128 x = a ^ flip, y = b ^ flip;
  s128 m = (s128)(x & SIGN ? ~x : x | SIGN), n = (s128)(y & SIGN ? ~y : y | SIGN);
  return (u128)m < (u128)n ? a : b;
}

u128 __emback_quad_min(u128 a, u128 b, int number) { return least(a, b, 0, number); }
u128 __emback_quad_max(u128 a, u128 b, int number) { return least(a, b, SIGN, number); }

u128 __emback_quad_from_unsigned(u128 x, int drop) {
  return x == 0 ? 0 : pack_any(0, BIAS + 127, x, drop);
}

u128 __emback_quad_from_signed(u128 x, int drop) {
  if (x == 0) return 0;
  u128 sign = x & SIGN;
  return pack_any(sign, BIAS + 127, sign ? -x : x, drop);
}

// The integer of this many bits that is nearest: out of range the least or the greatest, 0 for
// what is not a number.
u128 __emback_quad_to_unsigned(u128 a, int bits) {
  int e = ((int)(a >> 112) & MOST) - BIAS;
  if (is_nan(a) || a & SIGN || e < 0) return 0;
  if (e >= bits) return ~(u128)0 >> (128 - bits);
  return unpack(a).sig >> (127 - e);
}

u128 __emback_quad_to_signed(u128 a, int bits) {
  int e = ((int)(a >> 112) & MOST) - BIAS;
  if (is_nan(a) || e < 0) return 0;
  u128 least = (u128)1 << (bits - 1);
  if (e >= bits - 1) return a & SIGN ? -least : least - 1;
  u128 size = unpack(a).sig >> (127 - e);
  return a & SIGN ? -size : size;
}

u128 __emback_quad_from_double(double x) {
  u64 a = *(u64 *)&x;
  u128 sign = (u128)(a >> 63) << 127;
  int e = (int)(a >> 52) & 2047;
  u64 fraction = a << 12 >> 12;
  if (e == 2047) return sign | INFINITE | (u128)fraction << 60 | (fraction ? QUIET : 0);
  if (e == 0) {
    if (fraction == 0) return sign;
    int by = __builtin_clzll(fraction) - 11;
    fraction = fraction << by << 12 >> 12;
    e = 1 - by;
  }
  return sign | (u128)(u32)(e + BIAS - 1023) << 112 | (u128)fraction << 60;
}

// To a format with this many bits of fraction, and this bias.
inline u64 narrow(u128 a, int fraction, int bias) {
  int most = 2 * bias + 1, exp_bits = bias == 15 ? 5 : bias == 127 ? 8 : 11;
  u64 sign = (u64)(a >> 127) << (fraction + exp_bits);
  u128 x = a & ~SIGN;
  u64 infinite = (u64)most << fraction;
  if (x > INFINITE)
    return sign | infinite | (u64)1 << (fraction - 1) | ((u64)(x >> (112 - fraction)) & (((u64)1 << fraction) - 1));
  int e = (int)(x >> 112) - BIAS + bias;
  if (e >= most) return sign | infinite;
  // All numbers of fp128 below its normal ones are far below the least of these formats.
  u128 sig = x << 15 | SIGN;
  if (x >> 112 == 0) sig = x;
  if (e <= 0) {
    sig = shift_sticky(sig, (u32)(1 - e));
    e = 1;
  }
  u128 low = sig << (fraction + 1);
  u64 kept = (u64)(sig >> (127 - fraction));
  if (low > SIGN || (low == SIGN && kept & 1)) kept++;
  return sign | (((u64)(u32)(e - 1) << fraction) + kept);
}

double __emback_quad_to_double(u128 a) {
  u64 bits = narrow(a, 52, 1023);
  return *(double *)&bits;
}

float __emback_quad_to_float(u128 a) {
  u32 bits = (u32)narrow(a, 23, 127);
  return *(float *)&bits;
}

u32 __emback_quad_to_half(u128 a) { return (u32)narrow(a, 10, 15); }
u32 __emback_quad_to_bfloat(u128 a) { return (u32)narrow(a, 7, 127); }

// a * 2^by
u128 __emback_quad_scale(u128 a, int by, int drop) {
  u128 x = a & ~SIGN;
  if (x >= INFINITE) return is_nan(a) ? quiet(a) : a;
  if (x == 0) return a;
  struct parts p = unpack(a);
  // Beyond the range in either direction whatever the number is, and no overflow.
  if (by > 40000) by = 40000;
  if (by < -40000) by = -40000;
  return __emback_quad_pack(a & SIGN, p.exp + by, p.sig, drop);
}

// The fraction in [0.5, 1) of frexp, and its exponent.
u128 __emback_quad_fraction(u128 a) {
  u128 x = a & ~SIGN;
  if (x >= INFINITE || x == 0) return is_nan(a) ? quiet(a) : a;
  return (a & SIGN) | (u128)(BIAS - 1) << 112 | unpack(a).sig << 1 >> 16;
}

int __emback_quad_exponent(u128 a) {
  u128 x = a & ~SIGN;
  return x >= INFINITE || x == 0 ? 0 : unpack(a).exp - BIAS + 1;
}

// The bits of an x86_fp80, which says its leading bit, as fp128.
u128 __emback_quad_from_x87(u128 a) {
  u128 sign = a >> 79 << 127;
  int e = (int)(a >> 64) & MOST;
  u64 sig = (u64)a;
  if (e == MOST) {
    // Of an infinity only the leading bit is set.
    u64 fraction = sig << 1;
    return sign | INFINITE | (u128)fraction << 48;
  }
  // Without its leading bit a number with an exponent is invalid.
  if (e != 0 && !(sig >> 63)) return NOT_A_NUMBER;
  return sig ? pack_any(sign, e ? e : 1, (u128)sig << 64, 0) : sign;
}

// An fp128 whose low 49 bits are zero as an x86_fp80. Others are rounded.
u128 __emback_quad_to_x87(u128 a) {
  u128 sign = a >> 127 << 79, x = a & ~SIGN;
  if (x >= INFINITE)
    return sign | (u128)MOST << 64 | (u64)(x > INFINITE ? 3 : 2) << 62 | (u64)(x << 16 >> 65);
  if (x == 0) return sign;
  struct parts p = unpack(a);
  x = __emback_quad_pack(0, p.exp, p.sig, 49);
  u64 sig = (u64)(x << 16 >> 65);
  int e = (int)(x >> 112);
  return sign | (u128)(u32)e << 64 | (e ? (u64)1 << 63 | sig : sig);
}

// The sum of two doubles, of which the second may be too small to count.
u128 __emback_quad_from_pair(double high, double low) {
  return __emback_quad_add(__emback_quad_from_double(high), __emback_quad_from_double(low), 0);
}

// What is left of a number after it was rounded to a double.
double __emback_quad_rest(u128 a, double high) {
  if (high - high != 0) return 0;
  return __emback_quad_to_double(__emback_quad_sub(a, __emback_quad_from_double(high), 0));
}

// x, of which the low bits are joined to one sticky bit if it has more bits than fp128 keeps: a
// conversion to fp128 is exact then, and a later rounding to fewer bits is the only one.
u128 __emback_quad_sticky(u128 x, int is_signed) {
  u128 low = x & 0xffff, limit = (u128)1 << 112;
  int fits = is_signed ? x + limit < limit << 1 : x < limit;
  return fits ? x : (x ^ low) | (u128)(low != 0) << 16;
}

// llvm.powi
u128 __emback_quad_powi(u128 x, int n, int drop) {
  u128 power = (u128)BIAS << 112, square = x;
  u32 left = n < 0 ? -(u32)n : (u32)n;
  for (;;) {
    if (left & 1) power = __emback_quad_mul(power, square, drop);
    left >>= 1;
    if (left == 0) break;
    square = __emback_quad_mul(square, square, drop);
  }
  return n < 0 ? __emback_quad_div((u128)BIAS << 112, power, drop) : power;
}
