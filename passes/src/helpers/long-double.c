// Functions of C on long double, and compiler-rt's on fp128 and half, of which long-double.ll is
// compiled as quad.ll is, with -fno-builtin -fno-math-errno: see there. What IEEE 754 defines is
// exact; elementary functions are those of double.
//
// The text is for fp128. `legalise/long_double.rs` makes that for x86_fp80 of it.

typedef long double T;
typedef unsigned short u16;
typedef unsigned int u32;
typedef unsigned long long u64;
typedef unsigned __int128 u128;

// compiler-rt

T __addtf3(T a, T b) { return a + b; }
T __subtf3(T a, T b) { return a - b; }
T __multf3(T a, T b) { return a * b; }
T __divtf3(T a, T b) { return a / b; }
T __negtf2(T a) { return -a; }
T __powitf2(T a, int n) { return __builtin_powil(a, n); }

// The libraries say that the result is compared with 0; for what is unordered it fails the test.
static int order(T a, T b, int unordered) { return a < b ? -1 : a == b ? 0 : a > b ? 1 : unordered; }
int __eqtf2(T a, T b) { return order(a, b, 1); }
int __netf2(T a, T b) { return order(a, b, 1); }
int __lttf2(T a, T b) { return order(a, b, 1); }
int __letf2(T a, T b) { return order(a, b, 1); }
int __cmptf2(T a, T b) { return order(a, b, 1); }
int __gttf2(T a, T b) { return order(a, b, -1); }
int __getf2(T a, T b) { return order(a, b, -1); }
int __unordtf2(T a, T b) { return __builtin_isunordered(a, b); }

T __extendsftf2(float a) { return a; }
T __extenddftf2(double a) { return a; }
float __trunctfsf2(T a) { return (float)a; }
double __trunctfdf2(T a) { return (double)a; }
T __floatsitf(int a) { return a; }
T __floatditf(long long a) { return a; }
T __floattitf(__int128 a) { return a; }
T __floatunsitf(u32 a) { return a; }
T __floatunditf(u64 a) { return a; }
T __floatuntitf(u128 a) { return a; }
int __fixtfsi(T a) { return (int)a; }
long long __fixtfdi(T a) { return (long long)a; }
__int128 __fixtfti(T a) { return (__int128)a; }
u32 __fixunstfsi(T a) { return (u32)a; }
u64 __fixunstfdi(T a) { return (u64)a; }
u128 __fixunstfti(T a) { return (u128)a; }

// A half is 16 bits of an int for those who call them.
static float single(u16 x) { return (float)*(__fp16 *)&x; }
#define HALF(name, from) \
  u16 name(from x) { __fp16 half = x; return *(u16 *)&half; }
float __extendhfsf2(u16 x) { return single(x); }
float __gnu_h2f_ieee(u16 x) { return single(x); }
double __extendhfdf2(u16 x) { return single(x); }
T __extendhftf2(u16 x) { return single(x); }
HALF(__truncsfhf2, float) HALF(__gnu_f2h_ieee, float) HALF(__truncdfhf2, double) HALF(__trunctfhf2, T)

// IEEE 754

T fabsl(T x) { return __builtin_fabsl(x); }
T floorl(T x) { return __builtin_floorl(x); }
T ceill(T x) { return __builtin_ceill(x); }
T truncl(T x) { return __builtin_truncl(x); }
T roundl(T x) { return __builtin_roundl(x); }
T roundevenl(T x) { return __builtin_roundevenl(x); }
T rintl(T x) { return __builtin_rintl(x); }
T nearbyintl(T x) { return __builtin_nearbyintl(x); }
T sqrtl(T x) { return __builtin_sqrtl(x); }
T fmal(T x, T y, T z) { return __builtin_fmal(x, y, z); }
T copysignl(T x, T y) { return __builtin_copysignl(x, y); }
T fminl(T x, T y) { return __builtin_fminl(x, y); }
T fmaxl(T x, T y) { return __builtin_fmaxl(x, y); }
T fmodl(T x, T y) { return __builtin_fmodl(x, y); }
T fdiml(T x, T y) { return x <= y ? 0 : x - y; }
// Not __builtin_signbit, which is of the bits of one format.
static int negative(T x) { return (int)__builtin_copysignl(1, x) < 0; }
int __signbitl(T x) { return negative(x); }
int isnanl(T x) { return x != x; }
int isinfl(T x) { return __builtin_isinf(x) ? (x > 0 ? 1 : -1) : 0; }
int finitel(T x) { return __builtin_isfinite(x); }
int __fpclassifyl(T x) { return __builtin_fpclassify(0, 1, 4, 3, 2, x); }
long lrintl(T x) { return (long)__builtin_rintl(x); }
long lroundl(T x) { return (long)__builtin_roundl(x); }
long long llrintl(T x) { return (long long)__builtin_rintl(x); }
long long llroundl(T x) { return (long long)__builtin_roundl(x); }

T frexpl(T x, int *exponent) { return __builtin_frexpl(x, exponent); }
T ldexpl(T x, int exponent) { return __builtin_ldexpl(x, exponent); }
T scalbnl(T x, int exponent) { return __builtin_ldexpl(x, exponent); }
T scalblnl(T x, long exponent) { return __builtin_ldexpl(x, (int)exponent); }

T modfl(T x, T *to) {
  T whole = __builtin_truncl(x);
  *to = whole;
  return __builtin_copysignl(x == whole ? 0 : x - whole, x);
}

int ilogbl(T x) {
  int exponent;
  if (x == 0 || x != x) return -2147483647 - 1;
  if (__builtin_isinf(x)) return 2147483647;
  __builtin_frexpl(x, &exponent);
  return exponent - 1;
}

T logbl(T x) {
  if (x == 0) return -1 / (x * x);
  if (!__builtin_isfinite(x)) return x * x;
  return ilogbl(x);
}

// With the low three bits of the quotient.
T remquol(T x, T y, int *to) {
  T left = __builtin_fabsl(x), by = __builtin_fabsl(y);
  int quotient = 0;
  *to = 0;
  if (x != x || y != y || __builtin_isinf(x) || y == 0) return x * y / (x * y);
  if (__builtin_isinf(y)) return x;
  // Sums that overflow are greater than what is left, and are not subtracted.
  if (!__builtin_isinf(8 * by)) left = __builtin_fmodl(left, 8 * by);
  if (left >= 4 * by) left -= 4 * by, quotient += 4;
  if (left >= 2 * by) left -= 2 * by, quotient += 2;
  if (left >= by) left -= by, quotient++;
  // At most one more: to the nearer multiple, or to the even one.
  T over = by - left;
  if (left > over || (left == over && quotient & 1)) left = -over, quotient++;
  quotient &= 7;
  *to = negative(x) != negative(y) ? -quotient : quotient;
  if (left == 0) return __builtin_copysignl(0, x);
  return negative(x) ? -left : left;
}

T remainderl(T x, T y) {
  int quotient;
  return remquol(x, y, &quotient);
}

T dreml(T x, T y) { return remainderl(x, y); }

// The bits of precision: no constant, for the text serves both formats. `one` is 1.
static __attribute__((noinline)) int digits(T one) {
  T next = one;
  int count = 0;
  for (; one + next > one; next /= 2) count++;
  return count;
}

// The spacing of numbers at x is added: there is nothing between the two.
T nextafterl(T x, T y) {
  int exponent, up = x < y;
  if (x != x || y != y) return x + y;
  if (x == y) return y;
  T one = __builtin_fabsl(__builtin_copysignl(1, x));
  int precision = digits(one);
  T least = __builtin_ldexpl(one, -16381 - precision);
  if (x == 0) return up ? least : -least;
  if (__builtin_isinf(x)) {
    T greatest = __builtin_ldexpl(2 - __builtin_ldexpl(one, 1 - precision), 16383);
    return x > 0 ? greatest : -greatest;
  }
  T fraction = __builtin_frexpl(x, &exponent);
  // Below a power of two numbers are twice as close.
  if (__builtin_fabsl(fraction) == 0.5L && up != (x > 0)) exponent--;
  T step = __builtin_ldexpl(one, exponent - precision);
  if (least > step) step = least;
  return up ? x + step : x - step;
}

T nexttowardl(T x, T y) { return nextafterl(x, y); }

double nextafter(double, double);
float nextafterf(float, float);
double nexttoward(double x, T y) {
  if (x != x || y != y) return x + (double)y;
  return x == y ? (double)y : nextafter(x, x < y ? __builtin_inf() : -__builtin_inf());
}
float nexttowardf(float x, T y) {
  if (x != x || y != y) return x + (float)y;
  return x == y ? (float)y : nextafterf(x, x < y ? __builtin_inff() : -__builtin_inff());
}

// In double

#define ONE(name) \
  double name(double); \
  T name##l(T x) { return name((double)x); }
#define TWO(name) \
  double name(double, double); \
  T name##l(T x, T y) { return name((double)x, (double)y); }
ONE(acos) ONE(acosh) ONE(asin) ONE(asinh) ONE(atan) ONE(atanh) ONE(cbrt) ONE(cos) ONE(cosh)
ONE(erf) ONE(erfc) ONE(exp) ONE(exp2) ONE(exp10) ONE(pow10) ONE(expm1) ONE(lgamma) ONE(log)
ONE(log10) ONE(log1p) ONE(log2) ONE(sin) ONE(sinh) ONE(tan) ONE(tanh) ONE(tgamma)
TWO(atan2) TWO(hypot) TWO(pow)

double sin(double);
double cos(double);
void sincosl(T x, T *sine, T *cosine) {
  *sine = sin((double)x);
  *cosine = cos((double)x);
}

double lgamma_r(double, int *);
T lgammal_r(T x, int *sign) { return lgamma_r((double)x, sign); }

double nan(const char *);
T nanl(const char *tag) { return nan(tag); }

// The library in JavaScript stores what it read.
void __emback_strtold(const char *text, char **end, T *to);
T strtold(const char *text, char **end) {
  T result;
  __emback_strtold(text, end, &result);
  return result;
}

void __emback_wcstold(const int *text, int **end, T *to);
T wcstold(const int *text, int **end) {
  T result;
  __emback_wcstold(text, end, &result);
  return result;
}
