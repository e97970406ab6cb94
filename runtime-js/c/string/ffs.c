// The first bit that is set, counted from 1.
#include <strings.h>

int ffs(int bits) {
  return bits ? __builtin_ctz(bits) + 1 : 0;
}
int ffsl(long bits) __attribute__((alias("ffs")));

int ffsll(long long bits) {
  int low = ffs((int)bits), high = ffs((int)(bits >> 32));
  return low ? low : high ? high + 32 : 0;
}
