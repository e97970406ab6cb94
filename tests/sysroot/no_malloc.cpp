// -s MALLOC=none
// The program has an allocator of its own, which its libraries use.
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>

static char memory[1 << 16];
static size_t used;

extern "C" {
void *malloc(size_t size) {
  used = (used + 15) & ~size_t(15);
  used += size;
  return used <= sizeof memory ? memory + used - size : nullptr;
}
void free(void *) {}
void *calloc(size_t count, size_t size) { return std::memset(malloc(count * size), 0, count * size); }
void *realloc(void *old, size_t size) {
  void *made = malloc(size);
  return old ? std::memcpy(made, old, size) : made;
}
}

int main() {
  std::string text(100, 'x');
  std::printf("%d\n", text.data() >= memory && text.data() < memory + sizeof memory);
}
