// Functions called through pointers of other types: more and fewer arguments, other results, variadic functions called as if
// they were not, functions of the library.
// BUILD: -s EMULATE_FUNCTION_POINTER_CASTS=1
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <stdarg.h>
struct S { int a, b, c; };
int add(int a, int b) { return a + b; }
int one(int a) { return a * 3; }
void nothing(int a) { printf("nothing %d\n", a); }
double mix(int a, double b, float c) { return a + b * c; }
long long wide(long long x, int y) { return x * 1000 + y; }
struct S mk(int a) { struct S s = {a, a + 1, a + 2}; return s; }
int sum(struct S s, int n) { return s.a + s.b + s.c + n; }
char small(char c) { return c + 1; }
int vsum(int n, ...) { va_list l; int s = 0; va_start(l, n); while (n--) s += va_arg(l, int); va_end(l); return s; }
double vmix(const char *f, ...) { va_list l; double s = 0; va_start(l, f); for (; *f; f++) s += *f == 'd' ? va_arg(l, double) : *f == 'l' ? (double)va_arg(l, long long) : va_arg(l, int); va_end(l); return s; }
int cmp(const int *a, const int *b) { return *a - *b; }
long long cmp64(const void *a, const void *b) { return *(int *)b - *(int *)a; }
typedef void (*any)();
volatile any table[16];
int other() __attribute__((alias("add")));
#define CALL(type, i) ((type)table[i])
int main() {
  int v[] = {5, 1, 4}, i;
  struct S s = {1, 2, 3};
  table[0] = (any)add; table[1] = (any)one; table[2] = (any)nothing; table[3] = (any)mix; table[4] = (any)wide;
  table[5] = (any)mk; table[6] = (any)sum; table[7] = (any)small; table[8] = (any)vsum; table[9] = (any)printf; table[10] = (any)puts;
  table[11] = (any)vmix; table[12] = (any)other; table[13] = (any)atoi; table[14] = (any)cmp64; table[15] = (any)cmp;
  printf("%d\n", CALL(int (*)(int, int), 0)(1, 2));
  printf("%d\n", CALL(int (*)(int, int, int), 0)(1, 2, 3));
  printf("%d\n", CALL(int (*)(int, int, double), 1)(7, 2, 3.5));
  CALL(void (*)(int, int), 0)(1, 2);
  CALL(int (*)(int), 2)(9);
  CALL(int (*)(int, int), 2)(10, 3);
  printf("%g\n", CALL(double (*)(int, double, float), 3)(1, 2.5, 4.0f));
  printf("%g\n", CALL(double (*)(int, double, float, int), 3)(1, 2.5, 4.0f, 9));
  printf("%lld\n", CALL(long long (*)(long long, int), 4)(123456789012LL, 7));
  printf("%d\n", (int)CALL(int (*)(long long, int, int), 4)(3, 7, 8));
  s = CALL(struct S (*)(int, int), 5)(40, 1);
  printf("%d %d %d\n", s.a, s.b, s.c);
  printf("%d\n", CALL(int (*)(struct S, int, int), 6)(s, 1, 2));
  printf("%d\n", CALL(char (*)(int), 7)('a'));
  printf("%d\n", CALL(int (*)(int, ...), 8)(3, 1, 2, 3));
  printf("%d\n", CALL(int (*)(int, int, int, int), 8)(3, 10, 20, 30));
  CALL(int (*)(const char *, ...), 9)("variadic %d %g %s\n", 1, 2.5, "x");
  CALL(int (*)(const char *, int, double, const char *), 9)("plain %d %g %s\n", 1, 2.5, "x");
  CALL(void (*)(const char *), 10)("puts without a result");
  CALL(int (*)(const char *, int), 10)("puts with one more", 4);
  printf("%g\n", CALL(double (*)(const char *, int, double, long long, double), 11)("idld", 1, 2.5, 1LL << 40, 0.25));
  printf("%d %d\n", CALL(int (*)(int, int, int), 12)(4, 5, 6), other(1, 1));
  printf("%d\n", CALL(int (*)(const char *, int), 13)("77", 2));
  qsort(v, 3, sizeof *v, (int (*)(const void *, const void *))table[15]);
  for (i = 0; i < 3; i++) printf("%d ", v[i]);
  qsort(v, 3, sizeof *v, (int (*)(const void *, const void *))table[14]);
  for (i = 0; i < 3; i++) printf("%d ", v[i]);
  printf("\n%d\n", table[0] == (any)add);

  return 0;
}
