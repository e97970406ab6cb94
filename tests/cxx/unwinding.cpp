// What unwinding destroys, and in which order.
#include <exception>
#include <new>
#include <stdexcept>
#include <stdio.h>
#include <stdlib.h>

static int live, throw_at = -1, made;

struct Part {
  int id;
  explicit Part(int n = ++made) : id(n) {
    if (id == throw_at) throw id;
    live++;
    printf("+%d ", id);
  }
  Part(const Part &other) : id(other.id + 100) { live++; printf("+%d ", id); }
  ~Part() { live--; printf("-%d ", id); }
};

struct Base { Part a; virtual ~Base() {} };
struct Middle : virtual Base { Part b; Part c[2]; };
struct Whole : Middle {
  Part d;
  Whole() try : d() {
    printf("whole ");
  } catch (int n) {
    printf("[%d in Whole] ", n);
  }
  explicit Whole(int) : Whole() { throw 77; }
};

static void report(const char *what) { printf("| %s, %d live\n", what, live); live = 0; }

static int depth(int n) {
  Part here(n);
  if (!n) throw std::out_of_range("too deep");
  return depth(n - 1) + 1;
}

struct Watch {
  const char *name;
  ~Watch() { printf("%s %d; ", name, std::uncaught_exception()); }
};

struct Bad {
  ~Bad() noexcept(false) { throw 5; }
};

static int finally(int n) {
  try {
    try {
      if (n == 1) throw 1;
      if (n == 2) throw 2.0;
      if (n == 3) return 30;
    } catch (int i) {
      Part inside(500);
      throw i + 0.5f;
    } catch (double) {
      return 20;
    }
  } catch (float f) {
    return (int)(f * 10);
  }
  return 0;
}

static Part *heap(int n) { return new Part[n]; }

template <class T> static int loops(T limit) {
  int sum = 0;
  for (int i = 0; i < 1000; i++) {
    try {
      if (i % 3 == 0) throw i;
      sum += 1;
    } catch (int n) {
      if (n > limit) break;
      sum += n;
      continue;
    }
  }
  return sum;
}

// The stack is given back: each call takes 4 KB of it.
static int deep(int n) {
  volatile char room[4096];
  room[n & 4095] = 1;
  if (n == 0) throw 1;
  deep(n - 1);
  return room[0];
}

int main() {
  for (throw_at = 1; throw_at < 8; throw_at++) {
    made = 0;
    try {
      Whole w;
      report("made");
    } catch (int n) {
      report("thrown");
    }
  }
  throw_at = -1;
  made = 0;
  try { Whole w(1); } catch (int n) { printf("%d ", n); report("delegated"); }
  try { depth(4); } catch (const std::logic_error &e) { printf("%s ", e.what()); report("depth"); }
  made = 0;
  throw_at = 3;
  try { delete[] heap(5); } catch (int n) { report("array"); }
  throw_at = -1;
  try { Watch w = {"outer"}; try { Watch w = {"inner"}; throw 1; } catch (int) { Watch w = {"handler"}; } } catch (...) {}
  report("watched");
  try { Part p(1); Bad bad; Part q(2); printf("body "); } catch (int n) { printf("%d ", n); report("destructor"); }
  for (int i = 0; i < 4; i++) printf("%d ", finally(i));
  report("finally");
  printf("%d %d\n", loops(500), loops(5000L));
  try { try { throw Part(9); } catch (Part p) { printf("(%d) ", p.id); throw; } } catch (Part &p) { printf("(%d) ", p.id); }
  report("by value");
  int caught = 0;
  for (int i = 0; i < 2000; i++) try { deep(5); } catch (int n) { caught += n; }
  printf("%d\n", caught);
  std::exception_ptr first, second;
  try { throw std::runtime_error("held"); } catch (...) { first = second = std::current_exception(); }
  for (int i = 0; i < 2; i++) try { std::rethrow_exception(i ? second : first); } catch (std::runtime_error &e) { printf("%s\n", e.what()); }
  try { try { throw 1; } catch (...) { std::throw_with_nested(std::runtime_error("outer")); } }
  catch (std::runtime_error &e) { try { std::rethrow_if_nested(e); } catch (int n) { printf("%s of %d\n", e.what(), n); } }
  return 0;
}
