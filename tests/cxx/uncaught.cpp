// An exception that nothing catches ends the program.
#include <stdexcept>
#include <stdio.h>

int main() {
  printf("before\n");
  fflush(stdout);
  try { throw std::runtime_error("a reason"); } catch (std::logic_error &) { printf("wrong\n"); }
  printf("after\n");
  return 0;
}
