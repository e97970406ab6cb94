// operator new and delete of the program: all other forms go through them.
#include <new>
#include <stdio.h>
#include <stdlib.h>

static int news, deletes;
void *operator new(size_t size) { news++; return malloc(size); }
void operator delete(void *p) noexcept { deletes++; free(p); }

struct Part { int n; Part() : n(0) {} explicit Part(int n) : n(n) { if (n) throw n; } ~Part() {} };

int main() {
  Part *volatile one = new Part, *volatile three = new Part[3];
  delete one;
  delete[] three;
  printf("%d %d\n", news, deletes);
  try { one = new Part(1); } catch (int n) { printf("%d %d %d\n", n, news, deletes); }
  return 0;
}
