// A coroutine of C++20. clang's IR holds coroutines until they are lowered: emback refuses that, with the passes of LLVM that
// lower them, which are run here.
// ONLY: clang-19-O2
// CLANG: -std=c++20 -fno-exceptions
// IR: -Xclang -disable-llvm-passes
// OPT: coro-early,coro-split,coro-cleanup
// EXPECT: 0
// EXPECT: 1
// EXPECT: 1
// EXPECT: 2
// EXPECT: 3
// EXPECT: 5
// EXPECT: 8
// EXPECT: destroyed
// EXPECT: 31
extern "C" int printf(const char *, ...);
namespace std {
template <class R, class...> struct coroutine_traits { using promise_type = typename R::promise_type; };
template <class P = void> struct coroutine_handle;
template <> struct coroutine_handle<void> {
  void *address;
  static coroutine_handle from_address(void *address) { return {address}; }
  void resume() const { __builtin_coro_resume(address); }
  void destroy() const { __builtin_coro_destroy(address); }
  bool done() const { return __builtin_coro_done(address); }
};
template <class P> struct coroutine_handle : coroutine_handle<> {
  static coroutine_handle from_address(void *address) { coroutine_handle h; h.address = address; return h; }
  static coroutine_handle from_promise(P &promise) { return from_address(__builtin_coro_promise(&promise, alignof(P), true)); }
  P &promise() const { return *static_cast<P *>(__builtin_coro_promise(address, alignof(P), false)); }
};
struct suspend_always {
  bool await_ready() const noexcept { return false; }
  void await_suspend(coroutine_handle<>) const noexcept {}
  void await_resume() const noexcept {}
};
} // namespace std

struct Numbers {
  struct promise_type {
    int value;
    Numbers get_return_object() { return {std::coroutine_handle<promise_type>::from_promise(*this)}; }
    std::suspend_always initial_suspend() noexcept { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
    std::suspend_always yield_value(int number) { value = number; return {}; }
    void return_void() {}
    void unhandled_exception() {}
  };
  std::coroutine_handle<promise_type> handle;
  bool next() { handle.resume(); return !handle.done(); }
  int value() { return handle.promise().value; }
};

struct Noisy {
  ~Noisy() { printf("destroyed\n"); }
};

Numbers fibonacci(int least) {
  Noisy noisy;
  for (int a = 0, b = 1; ; ) {
    co_yield a;
    int sum = a + b;
    a = b;
    b = sum;
    if (a > least && a > 1000) co_return;
  }
}

Numbers countdown(int from) {
  while (from) co_yield from--;
}

int main() {
  Numbers numbers = fibonacci(5);
  for (int i = 0; i < 7 && numbers.next(); i++) printf("%d\n", numbers.value());
  numbers.handle.destroy();
  int sum = 0, terms = 0;
  Numbers down = countdown(7);
  while (down.next()) sum += down.value(), terms++;
  down.handle.destroy();
  printf("%d\n", sum + terms - 4);
  return 0;
}
