// Absolute values and divisions.
#include <inttypes.h>
#include <stdlib.h>

int abs(int n) {
  return n < 0 ? -(unsigned)n : (unsigned)n;
}
long labs(long n) __attribute__((alias("abs")));

long long llabs(long long n) {
  return n < 0 ? -(unsigned long long)n : (unsigned long long)n;
}
intmax_t imaxabs(intmax_t n) __attribute__((alias("llabs")));

div_t div(int a, int b) {
  return (div_t){a / b, a % b};
}
ldiv_t ldiv(long a, long b) __attribute__((alias("div")));

lldiv_t lldiv(long long a, long long b) {
  long long quot = a / b;
  return (lldiv_t){quot, a - quot * b};
}
imaxdiv_t imaxdiv(intmax_t a, intmax_t b) __attribute__((alias("lldiv")));
