// Static variables of functions, also when their initialisation throws; operators new and delete.
#include <new>
#include <stdio.h>
#include <stdlib.h>

struct Tries {
  static int count;
  Tries() { if (++count < 3) throw count; printf("made after %d\n", count); }
  ~Tries() { printf("destroyed\n"); }
};
int Tries::count;
static Tries &tries() { static Tries t; return t; }

struct Odd {
  int n;
  explicit Odd(int n) : n(n) { if (n % 2) throw n; }
  static void *operator new(size_t size) { printf("new %d; ", (int)(size / sizeof(int))); return malloc(size); }
  static void operator delete(void *p) { printf("delete; "); free(p); }
};
struct Placed {
  Placed() { throw 1; }
  static void *operator new(size_t, int *log) { return ++*log, malloc(8); }
  static void operator delete(void *p, int *log) { *log += 10; free(p); }
};
static int calls;
static void none() { if (++calls == 3) std::set_new_handler(0); }

int main() {
  for (int i = 0; i < 4; i++) try { tries(); printf("ok\n"); } catch (int n) { printf("failed %d\n", n); }
  for (int i = 0; i < 2; i++) try { delete new Odd(i); printf("fine\n"); } catch (int n) { printf("odd %d\n", n); }
  int log = 0;
  try { new (&log) Placed; } catch (int) { printf("%d\n", log); }
  volatile size_t huge = (size_t)-1 / 2 - 100;
  std::set_new_handler(none);
  try { char *volatile p = new char[huge]; printf("%d\n", p != 0); } catch (std::bad_alloc &e) { printf("%s after %d\n", e.what(), calls); }
  char *volatile p = new (std::nothrow) char[huge];
  printf("%d\n", p == 0);
  volatile int count = -5;
  try { int *volatile q = new int[count]; printf("%d\n", q != 0); } catch (std::bad_alloc &e) { printf("%s\n", e.what()); }
  return 0;
}
