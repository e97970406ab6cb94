// Loops that clang vectorises at -O3, one for each kind of operation, each on lengths that leave a rest.
#include <stdint.h>
#include <stdio.h>

#define N 103
#define LOOP(name, params, body) \
  __attribute__((noinline)) static void name params { for (int i = 0; i < n; i++) { body; } }
#define SUM(type, name, params, start, body) \
  __attribute__((noinline)) static type name params { type s = start; for (int i = 0; i < n; i++) { body; } return s; }

static float a[N], b[N], c[N];
static double d[N], e[N];
static int32_t x[N], y[N], z[N];
static int64_t l[N], m[N];
static uint8_t p[N], q[N], r[N];
static int16_t s[N], t[N];
static uint32_t u[N], v[N];

LOOP(saxpy, (float *a, float *b, float k, int n), a[i] = a[i] * k + b[i])
LOOP(clamped, (float *a, float *b, int n), a[i] = b[i] < 3.0f ? 3.0f : b[i] > 40.0f ? 40.0f : b[i])
LOOP(roots, (double *a, double *b, int n), a[i] = __builtin_sqrt(__builtin_fabs(b[i])) - __builtin_floor(b[i]))
LOOP(halved, (double *a, int32_t *b, int n), a[i] = b[i] * 0.5)
LOOP(cut, (int32_t *a, double *b, int n), a[i] = (int32_t)b[i])
LOOP(narrow, (float *a, double *b, int n), a[i] = (float)b[i])
LOOP(wide, (double *a, float *b, int n), a[i] = b[i] + 1.0)
LOOP(floats, (float *a, uint8_t *b, int n), a[i] = b[i] * 0.25f)
LOOP(words, (int16_t *a, float *b, int n), a[i] = (int16_t)b[i])
LOOP(averages, (uint8_t *a, uint8_t *b, int n), a[i] = (a[i] + b[i] + 1) >> 1)
LOOP(products, (uint8_t *a, uint8_t *b, int n), a[i] = a[i] * b[i])
LOOP(saturated, (uint8_t *a, uint8_t *b, int n), int k = a[i] + b[i]; a[i] = k > 255 ? 255 : k)
LOOP(differences, (int16_t *a, int16_t *b, int n), int k = a[i] - b[i]; a[i] = k > 32767 ? 32767 : k < -32768 ? -32768 : k)
LOOP(magnitudes, (int32_t *a, int32_t *b, int n), a[i] = b[i] < 0 ? -b[i] : b[i])
LOOP(shifted, (int32_t *a, int k, int n), a[i] = (a[i] << k) ^ (a[i] >> 3))
LOOP(turned, (uint32_t *a, uint32_t *b, int n), a[i] = (b[i] << 7 | b[i] >> 25) + (b[i] >> (i & 7)))
LOOP(longs, (int64_t *a, int64_t *b, int n), a[i] = a[i] * b[i] + (b[i] > 5 ? a[i] : -b[i]))
LOOP(unsigneds, (int64_t *a, int64_t *b, int n), a[i] = (uint64_t)a[i] < (uint64_t)b[i] ? a[i] : b[i])
LOOP(swapped, (uint32_t *a, uint32_t *b, int n), a[i] = __builtin_bswap32(b[i]))
LOOP(counted, (int32_t *a, uint32_t *b, int n), a[i] = __builtin_popcount(b[i]))
LOOP(reversed, (int32_t *a, int32_t *b, int n), a[i] = b[n - 1 - i])
LOOP(divided, (int32_t *a, int32_t *b, int n), a[i] = a[i] / (b[i] | 1) + (int32_t)((uint32_t)b[i] / 7))
LOOP(pairs, (int32_t *a, int32_t *b, int n), if (2 * i + 1 < n) a[i] = b[2 * i] - b[2 * i + 1])
LOOP(gathered, (int32_t *a, int32_t *b, uint8_t *at, int n), a[i] = b[at[i] % N])
LOOP(chosen, (int32_t *a, int32_t *b, int n), if (b[i] & 4) a[i] = b[i])
LOOP(bits, (uint8_t *a, int32_t *b, int n), a[i] = b[i] > 0 && (b[i] & 1))
SUM(int32_t, sum, (int32_t *a, int n), 0, s += a[i])
SUM(int32_t, most, (int32_t *a, int n), -1000, s = a[i] > s ? a[i] : s)
SUM(int32_t, dot, (int16_t *a, int16_t *b, int n), 0, s += a[i] * b[i])
SUM(int32_t, bytes, (uint8_t *a, int n), 0, s += a[i])
SUM(int32_t, equal, (uint8_t *a, int k, int n), 0, s += a[i] == k)
SUM(int32_t, any, (int32_t *a, int k, int n), 0, s |= a[i] == k)
SUM(uint32_t, mixed, (uint32_t *a, int n), 0, s ^= a[i] * 31u)
SUM(int64_t, total, (int32_t *a, int n), 0, s += a[i])

static unsigned hash;
static void of(const void *at, int size) {
  for (int i = 0; i < size; i++) hash = hash * 31 + ((const uint8_t *)at)[i];
}

#define SHOW(name, call, array) \
  fill(); call; hash = 1; of(array, sizeof array); printf("%s %08x\n", #name, hash)
#define VALUE(name, call) \
  fill(); { int64_t k = call; printf("%s %lld\n", #name, (long long)k); }

static void fill(void) {
  for (int i = 0; i < N; i++) {
    a[i] = i * 0.5f - 7; b[i] = N - i; c[i] = i * i;
    d[i] = i * 1.25 - 50; e[i] = -i;
    x[i] = i * 37 % 101 - 50; y[i] = i * i; z[i] = -i;
    l[i] = (int64_t)i * 12345678901; m[i] = 7 - i;
    p[i] = i * 7; q[i] = 255 - i; r[i] = 0;
    s[i] = i * 331; t[i] = i * -977;
    u[i] = i * 2654435761u; v[i] = 0;
  }
}

int main(void) {
  for (int n = N; n > N - 9; n -= 4) {
    SHOW(saxpy, saxpy(a, b, 1.5f, n), a);
    SHOW(clamped, clamped(c, a, n), c);
    SHOW(roots, roots(e, d, n), e);
    SHOW(halved, halved(d, x, n), d);
    SHOW(cut, cut(x, d, n), x);
    SHOW(narrow, narrow(a, d, n), a);
    SHOW(wide, wide(d, a, n), d);
    SHOW(floats, floats(a, p, n), a);
    SHOW(words, words(s, a, n), s);
    SHOW(averages, averages(p, q, n), p);
    SHOW(products, products(p, q, n), p);
    SHOW(saturated, saturated(p, q, n), p);
    SHOW(differences, differences(s, t, n), s);
    SHOW(magnitudes, magnitudes(y, x, n), y);
    SHOW(shifted, shifted(y, 3, n), y);
    SHOW(turned, turned(v, u, n), v);
    SHOW(longs, longs(l, m, n), l);
    SHOW(unsigneds, unsigneds(l, m, n), l);
    SHOW(swapped, swapped(v, u, n), v);
    SHOW(counted, counted(z, u, n), z);
    SHOW(reversed, reversed(y, x, n), y);
    SHOW(divided, divided(y, x, n), y);
    SHOW(pairs, pairs(y, x, n), y);
    SHOW(gathered, gathered(y, x, p, n), y);
    SHOW(chosen, chosen(y, x, n), y);
    SHOW(bits, bits(r, x, n), r);
    VALUE(sum, sum(x, n));
    VALUE(most, most(x, n));
    VALUE(dot, dot(s, t, n));
    VALUE(bytes, bytes(p, n));
    VALUE(equal, equal(p, p[3], n));
    VALUE(any, any(x, -13, n));
    VALUE(mixed, mixed(u, n));
    VALUE(total, total(x, n));
  }
  return 0;
}
