// -fexceptions
// A thread does not start, as with emcc without -pthread, and the program learns of it.
#include <cstdio>
#include <pthread.h>
#include <system_error>
#include <thread>

static void *nothing(void *) { return nullptr; }

int main() {
  pthread_t thread;
  std::printf("%d\n", pthread_create(&thread, nullptr, nothing, nullptr) == EAGAIN);
  try {
    std::thread([] { std::puts("runs"); }).join();
  } catch (const std::system_error &error) {
    std::printf("%d %s\n", error.code() == std::errc::resource_unavailable_try_again, error.what());
  }
}
