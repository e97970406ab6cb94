// Which handlers catch which objects.
#include <exception>
#include <stddef.h>
#include <stdio.h>
#include <typeinfo>

struct A { int a; virtual ~A() {} };
struct B { int b; virtual ~B() {} };
struct C : A, B { int c; };
struct L : virtual A { int l; };
struct R : virtual A { int r; };
struct D : L, R { int d; };
struct P : private A {};
struct TwoL : A {};
struct TwoR : A {};
struct Two : TwoL, TwoR {};
enum Color { red, green };
union U { int u; };
typedef int (*Function)(int);
static int twice(int n) { return 2 * n; }

template <class T> static void from(const char *name, const T &value) {
  printf("%s:", name);
  try { throw value; } catch (A &a) { printf(" A %d", a.a); } catch (...) { printf(" ..."); }
  try { throw value; } catch (B b) { printf(" B %d", b.b); } catch (...) { printf(" ..."); }
  try { throw value; } catch (A *a) { printf(" A* %d", a ? a->a : -1); } catch (...) { printf(" ..."); }
  try { throw value; } catch (B *const &b) { printf(" B*& %d", b ? b->b : -1); } catch (...) { printf(" ..."); }
  try { throw value; } catch (const B *b) { printf(" const B* %d", b ? b->b : -1); } catch (...) { printf(" ..."); }
  try { throw value; } catch (void *p) { printf(" void* %d", p != 0); } catch (...) { printf(" ..."); }
  try { throw value; } catch (const void *p) { printf(" const void* %d", p != 0); } catch (...) { printf(" ..."); }
  try { throw value; } catch (int n) { printf(" int %d", n); } catch (long n) { printf(" long %ld", n); } catch (...) { printf(" ..."); }
  try { throw value; } catch (const int *const *p) { printf(" const int*const* %d", p ? **p : -1); } catch (const int **p) { printf(" const int** %d", p ? **p : -1); } catch (...) { printf(" ..."); }
  try { throw value; } catch (int A::*p) { printf(" int A::* %d", p != 0); } catch (...) { printf(" ..."); }
  try { throw value; } catch (Function f) { printf(" function %d", f ? f(4) : 0); } catch (...) { printf(" ..."); }
  try { throw value; } catch (Color c) { printf(" Color %d", c); } catch (...) { printf(" ..."); }
  printf("\n");
}

struct Twelve { int words[12]; };

int main() {
  C c; c.a = 1; c.b = 2; c.c = 3;
  D d; d.a = 4;
  Two two;
  int n = 7, *pn = &n, **ppn = &pn;
  const int *cpn = &n, **cppn = &cpn;
  from("C", c);
  from("D", d);
  from("P", P());
  from("Two", two);
  from("C*", &c);
  from("const C*", (const C *)&c);
  from("D*", (L *)&d);
  from("null C*", (C *)0);
  from("nullptr", nullptr);
  from("int", 5);
  from("long", 5L);
  from("int**", ppn);
  from("const int**", cppn);
  from("member", &A::a);
  from("function", &twice);
  from("color", green);
  Twelve twelve = {{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12}};
  try { throw twelve; } catch (Twelve &t) { int sum = 0; for (int i = 0; i < 12; i++) sum += t.words[i]; printf("%d\n", sum); }
  try { throw 0x123456789abcdefLL; } catch (long long x) { printf("%llx\n", x); }
  // References to what handlers caught may be changed, and are changed for the next handler.
  try { try { throw 1; } catch (int &i) { i = 2; throw; } } catch (int i) { printf("%d\n", i); }
  try { try { throw pn; } catch (int *&p) { p = 0; throw; } } catch (int *p) { printf("%d\n", p == 0); }
  A *a = &c;
  try { printf("%d\n", dynamic_cast<B &>(*a).b); printf("%d\n", dynamic_cast<D &>(*a).d); } catch (std::bad_cast &e) { printf("%s\n", e.what()); }
  a = 0;
  try { printf("%s\n", typeid(*a).name()); } catch (std::bad_typeid &e) { printf("%s\n", e.what()); }
  return 0;
}
