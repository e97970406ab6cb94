/* Loops that clang vectorises, each over arrays that fit a cache: `loops NUMBER TIMES`. tests/bench compares them with and without vectors. */
#include <stdio.h>
#include <stdlib.h>

#define N 4096
#define LOOP static __attribute__((noinline)) void

static int a[N], b[N], c[N];
static float f[N], g[N], h[N];
static double d[N], e[N];
static unsigned char p[N], q[N], r[N];
static short s[N], t[N];
static unsigned sum;

LOOP add(int k) { for (int i = 0; i < N; i++) c[i] = a[i] + b[i] * k; }
LOOP dot(int k) { int x = k; for (int i = 0; i < N; i++) x += a[i] * b[i]; sum += x; }
LOOP single(int k) { for (int i = 0; i < N; i++) h[i] = f[i] * k + g[i]; }
LOOP twice(int k) { for (int i = 0; i < N; i++) d[i] = d[i] * .5 + e[i]; }
LOOP bytes(int k) { unsigned x = k; for (int i = 0; i < N; i++) x += p[i]; sum += x; }
LOOP blend(int k) { k &= 255; for (int i = 0; i < N; i++) r[i] = (p[i] * k + q[i] * (255 - k)) >> 8; }
LOOP most(int k) { int m = k; for (int i = 0; i < N; i++) if (a[i] > m) m = a[i]; sum += m; }
LOOP clamp(int k) { for (int i = 0; i < N; i++) { int x = s[i] * 3 + t[i]; s[i] = x > 9999 ? 9999 : x < -9999 ? -9999 : x; } }
LOOP count(int k) { int n = 0; for (int i = 0; i < N; i++) n += a[i] == k; sum += n; }
LOOP shift(int k) { for (int i = 0; i < N; i++) c[i] = (a[i] << 3) ^ (b[i] >> 2); }
LOOP choose(int k) { for (int i = 0; i < N; i++) c[i] = a[i] & 1 ? b[i] : a[i] - b[i]; }
LOOP reverse(int k) { for (int i = 0; i < N; i++) c[i] = a[N - 1 - i]; }
LOOP pairs(int k) { for (int i = 0; i < N / 2; i++) c[i] = a[2 * i] + a[2 * i + 1]; }
LOOP convert(int k) { for (int i = 0; i < N; i++) f[i] = a[i] * .5f; }
LOOP pixels(int k) { for (int i = 0; i < N; i += 4) { p[i] = q[i] / 2; p[i + 1] = q[i + 1] + 1; p[i + 2] = q[i + 2]; p[i + 3] = 255; } }
LOOP stencil(int k) { for (int i = 1; i < N - 1; i++) h[i] = (f[i - 1] + f[i] + f[i + 1]) * .333f; }

static void (*const loops[])(int) = { add, dot, single, twice, bytes, blend, most, clamp,
                                      count, shift, choose, reverse, pairs, convert, pixels, stencil };

int main(int argc, char **argv) {
  int which = atoi(argv[1]), times = atoi(argv[2]);
  for (int i = 0; i < N; i++) {
    a[i] = i * 7919; b[i] = i ^ 1234; f[i] = i; g[i] = i * .5f; d[i] = 1; e[i] = .5;
    p[i] = i * 3; q[i] = i * 5; s[i] = i; t[i] = -i;
  }
  for (int k = 0; k < times; k++) loops[which](k);
  for (int i = 0; i < N; i++) sum = sum * 31 + c[i] + r[i] + (int)h[i] + (int)d[i] + s[i] + p[i] + (int)f[i];
  printf("%u\n", sum);
}
