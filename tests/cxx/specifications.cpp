// -std=gnu++14. Exception specifications, unexpected and terminate.
#include <exception>
#include <stdio.h>
#include <stdlib.h>

struct Allowed { int n; };
struct Derived : Allowed {};
static int step;

static void thrower(int n) throw(Allowed, std::bad_exception) {
  if (n == 0) { Allowed a = {1}; throw a; }
  if (n == 1) { Derived d; d.n = 2; throw d; }
  if (n == 2) throw 1.5;
  if (n == 3) throw "text";
}
static void only_int(int n) throw(int) { if (n) throw n; throw 'c'; }
static void handler() {
  printf("unexpected %d\n", step);
  if (step == 2) { Allowed a = {20}; throw a; }
  if (step == 5) throw 6;
  throw;
}
static void quiet() noexcept { throw 1; }
static void last() {
  printf("terminate %d\n", std::current_exception() != nullptr);
  fflush(stdout);
  exit(3);
}

int main() {
  std::set_unexpected(handler);
  for (step = 0; step < 5; step++)
    try { thrower(step); printf("nothing\n"); }
    catch (Allowed &a) { printf("allowed %d\n", a.n); }
    catch (std::bad_exception &e) { printf("%s\n", e.what()); }
  step = 5;
  for (int i = 0; i < 2; i++) try { only_int(i); } catch (int n) { printf("int %d\n", n); }
  std::set_terminate(last);
  quiet();
  return 0;
}
