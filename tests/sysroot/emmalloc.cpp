// -s MALLOC=emmalloc
#include <cstdio>
#include <cstdlib>

extern "C" __attribute__((weak)) size_t emmalloc_free_dynamic_memory(void);

int main() {
  void *memory = std::malloc(100);
  std::printf("%d %d\n", memory != nullptr, emmalloc_free_dynamic_memory != nullptr);
  std::free(memory);
}
