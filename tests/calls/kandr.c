// Calls and declarations whose types disagree, as before C had prototypes: too many and too few arguments, other result
// types, variadic functions without a declaration of theirs. They do what a machine does with them, without any setting.
// CLANG: -std=gnu89
#include <stdarg.h>
int vsum_variadic(int n, ...) __asm__("vsum");
double vdsum_variadic(int n, ...) __asm__("vdsum");
int vsum_variadic(int n, ...) { va_list l; int s = 0; va_start(l, n); while (n--) s += va_arg(l, int); va_end(l); return s; }
double vdsum_variadic(int n, ...) { va_list l; double s = 0; va_start(l, n); while (n--) s += va_arg(l, double); va_end(l); return s; }
int vsum();
double vdsum();
extern int printf();
struct S { int a, b, c; };
int add(), first(), none(), set(), third(), chr(), shrt(), bystruct(), fpcall(), other();
double half(), flt();
struct S mk();
int wide_low() __asm__("wide");
long long narrow_wide() __asm__("narrow");
int ptr_int() __asm__("ptr");
void add_for_nothing() __asm__("add2");
static int value;

int main() {
  struct S s = {1, 2, 3}, t;
  char buffer[4];
  printf("%d\n", add(1, 2));
  printf("%d\n", add(1, 2, 3, 4.5));
  printf("%d\n", first(5, "x"));
  printf("%d\n", none(1, 2, 3));
  printf("%d\n", third(9));
  set(12);
  printf("%d\n", value);
  printf("%g %g\n", half(5.0), flt(1.5f));
  printf("%d %d\n", chr('a'), shrt(-3, 200));
  printf("%d\n", wide_low(41LL));
  printf("%d\n", (int)narrow_wide(41));
  printf("%d\n", ptr_int(buffer) == (int)(long)(buffer + 1));
  add_for_nothing(3, 4);
  printf("%d\n", value);
  printf("%d\n", bystruct(s, 4));
  t = mk(4);
  printf("%d %d %d\n", t.a, t.b, t.c);
  printf("%d\n", vsum(3, 10, 20, 30));
  printf("%g\n", vdsum(2, 1.25, 2.5));
  printf("%d\n", fpcall(first, 77));
  printf("%d\n", other(9, 3));
  return 0;
}

int add(a, b) int a, b; { return a + b; }
int add2(a, b) int a, b; { return value = a + b; }
int first(a) int a; { return a; }
int none() { return 7; }
void set_value(x) int x; { value = x; }
int set(x) int x; { set_value(x); }
double half(x) double x; { return x / 2; }
double flt(x) float x; { return x * 2; }
int chr(c) char c; { return c; }
int shrt(c, d) short c; unsigned char d; { return c * 1000 + d; }
long long wide(x) long long x; { return x + 1; }
int narrow(x) int x; { return x + 1; }
char *ptr(p) char *p; { return p + 1; }
int third(a, b, c) int a, b, c; { return a; }
int bystruct(s, n) struct S s; int n; { return s.a * 100 + s.b * 10 + s.c + n; }
struct S mk(a) int a; { struct S s; s.a = a; s.b = a + 1; s.c = a + 2; return s; }
int fpcall(f, x) int (*f)(); int x; { return f(x); }
int aliased(a, b) int a, b; { return a - b; }
int other() __attribute__((alias("aliased")));
