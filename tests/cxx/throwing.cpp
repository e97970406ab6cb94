#include <stdio.h>
#include <stdexcept>
#include <new>
#include <typeinfo>
struct D { int n; D(int n) : n(n) {} ~D() { printf("~D %d\n", n); } };
struct My : std::runtime_error { D d; My() : std::runtime_error("my"), d(9) {} };
struct P { virtual ~P() {} }; struct Q : P { int x; };
int f(int n) { D d(n); if (n == 3) throw n; if (n == 4) throw My(); if (n == 5) throw "text"; return n; }

int main() {
  for (int i = 0; i < 6; i++)
    try { D outer(100 + i); printf("f %d\n", f(i)); }
    catch (int &n) { printf("int %d\n", n); }
    catch (const std::exception &e) { printf("exception %s\n", e.what()); }
    catch (...) { printf("other\n"); }
  try { try { throw 7; } catch (int n) { D d(n); throw; } } catch (int n) { printf("again %d\n", n); }
  try { P p; Q &q = dynamic_cast<Q &>(p); printf("%d\n", q.x); } catch (std::bad_cast &e) { printf("%s\n", e.what()); }
  try { P *p = 0; printf("%s\n", typeid(*p).name()); } catch (std::bad_typeid &e) { printf("%s\n", e.what()); }
  try { int volatile n = -1; int *volatile p = new int[n]; printf("%d\n", p != 0); } catch (std::bad_alloc &e) { printf("%s\n", e.what()); }
  int *ip = (int *)8;
  try { throw ip; } catch (int *&p) { printf("%d\n", p == ip); p = 0; }
  std::exception_ptr held;
  try { f(4); } catch (...) { held = std::current_exception(); }
  try { std::rethrow_exception(held); } catch (My &m) { printf("%s %d\n", m.what(), m.d.n); }
  held = nullptr;
  fflush(stdout);
  throw My();
}
