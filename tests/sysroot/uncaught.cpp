// -fexceptions
// The reason why a program ends is told on stderr, which node shows: here it is asked for.
#include <cstdio>
#include <emscripten.h>
#include <cstdlib>
#include <exception>
#include <stdexcept>

int main() {
  EM_ASM({
    err = function (text) { out(text); };
  });
  std::set_terminate([] { std::puts("handler"); std::exit(0); });
  throw std::runtime_error("no reason");
}
