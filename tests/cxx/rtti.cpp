#include <stdio.h>
#include <typeinfo>
struct A { virtual ~A() {} int a = 1; };
struct B { virtual ~B() {} int b = 2; };
struct C : A, B { int c = 3; };
struct V : virtual A { int v; };
struct W : virtual A { int w; };
struct X : V, W, private B { int x; };
template <class T> struct Box : A { T t; };
enum E { e };
static int made;
struct Once { Once() { made++; printf("once\n"); } ~Once() { printf("gone\n"); } };
Once &once() { static Once o; return o; }
struct D2 { ~D2() { printf("~D2 %d\n", n); } int n; };
int main() {
  C c; A *a = &c; B *b = &c;
  printf("%d %d\n", dynamic_cast<C *>(a) == &c, dynamic_cast<C *>(b) == &c);
  printf("%d %d\n", dynamic_cast<B *>(a) == b, dynamic_cast<A *>(b) == a);
  printf("%d\n", dynamic_cast<void *>(b) == (void *)&c);
  X x; A *xa = &x; V *xv = &x; W *xw = &x;
  printf("%d %d %d %d\n", dynamic_cast<X *>(xa) == &x, dynamic_cast<W *>(xv) == xw, dynamic_cast<V *>(xa) == xv, dynamic_cast<B *>(xa) == nullptr);
  printf("%d\n", dynamic_cast<X *>(a) == nullptr);
  printf("%s %s %s %s\n", typeid(*a).name(), typeid(*xa).name(), typeid(Box<int>).name(), typeid(E).name());
  printf("%s %s %s %s %s\n", typeid(int).name(), typeid(const char *).name(), typeid(unsigned long long *).name(), typeid(int (*)(double)).name(), typeid(int A::*).name());
  printf("%d %d\n", typeid(*a) == typeid(C), typeid(*b) != typeid(B));
  once(); once();
  printf("%d\n", made);
  D2 *d = new D2[3]{{1}, {2}, {3}};
  delete[] d;
}
