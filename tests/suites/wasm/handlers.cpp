// Which handler takes an exception, in a module alone: what attempt(n) gives is what it gives natively. A few functions of a
// C++ ABI library are below, for the target has none.
#include <stddef.h>
#include <typeinfo>

#ifdef __wasm__
namespace std {
void terminate() noexcept { __builtin_trap(); }
} // namespace std
namespace __cxxabiv1 {
// What is defined of it makes clang define the types that are built in.
class __fundamental_type_info : public std::type_info {
public:
  virtual ~__fundamental_type_info();
};
__fundamental_type_info::~__fundamental_type_info() {}
} // namespace __cxxabiv1

struct Header {
  const std::type_info *type;
  void (*destroy)(void *);
  void *handlers[8];
  void *adjusted, *primary;
  unsigned long long kind;
  void *unwinder[6];
};
static_assert(sizeof(Header) == 80, "as in libc++abi");
alignas(16) static char memory[4096];
static size_t used;

void operator delete(void *) noexcept {}
void operator delete(void *, size_t) noexcept {}
extern "C" {
void *__cxa_allocate_exception(size_t size) noexcept {
  Header *header = (Header *)(memory + used);
  used += (sizeof(Header) + size + 15) & ~15;
  return header + 1;
}
void __cxa_throw(void *object, std::type_info *type, void (*destroy)(void *)) {
  Header *header = (Header *)object - 1;
  header->type = type;
  header->destroy = destroy;
  header->kind = 0x434c4e47432b2b00;
  __builtin_wasm_throw(0, &header->kind);
}
void *__cxa_begin_catch(void *unwinder) noexcept { return ((void **)unwinder)[-2]; }
void __cxa_end_catch() { used = 0; }
void __clang_call_terminate(void *) { std::terminate(); }
}
#endif

struct First { int a = 1; virtual void f() {} };
struct Second { int b = 2; };
struct Derived : First, Second { int c = 3; };
struct Private : private First { int d = 4; };
struct Left : virtual First { int e = 5; };
struct Right : virtual First { int g = 6; };
struct Diamond : Left, Right { int h = 7; };
struct Twice1 : Second {};
struct Twice2 : Second {};
struct Twice : Twice1, Twice2 { int i = 8; };
struct Incomplete;
enum Colour { RED = 9 };

static Derived derived;
static Diamond diamond;
static int number = 10;
static void function(int) {}

static void act(int n) {
  switch (n) {
  case 0: throw 20;
  case 1: throw derived;
  case 2: throw Private();
  case 3: throw Diamond();
  case 4: throw Twice();
  case 5: throw &derived;
  case 6: throw &diamond;
  case 7: throw (const int *)&number;
  case 8: throw &number;
  case 9: throw nullptr;
  case 10: throw (Incomplete **)&number;
  case 11: throw RED;
  case 12: throw function;
  case 13: throw &First::a;
  case 14: throw (int **)nullptr;
  case 15: throw "text";
  case 16: throw 1.5;
  case 17: throw (Derived *)nullptr;
  case 18: throw 21L;
  }
}

extern "C" int attempt(int n) {
  try {
    try {
      try {
        act(n);
        return 0;
      } catch (Second &second) {
        return 100 + second.b;
      } catch (int Second::*member) {
        return 200 + (member == nullptr);
      } catch (Colour colour) {
        return 300 + colour;
      } catch (const int *const *pointer) {
        return 400 + !pointer;
      }
    } catch (First &first) {
      return 500 + first.a;
    } catch (const volatile Second *second) {
      return 600 + (second ? second->b : 0);
    } catch (int *pointer) {
      return 700 + *pointer;
    } catch (int First::*member) {
      return 800 + (member == nullptr);
    } catch (void (*pointer)(int)) {
      return 900 + (pointer == function);
    } catch (Incomplete *const *pointer) {
      return 1000 + (pointer == (Incomplete **)&number);
    } catch (const First *first) {
      return 1100 + first->a;
    }
  } catch (const void *pointer) {
    return 1200 + (pointer == &number);
  } catch (const int &value) {
    return 1300 + value;
  } catch (double value) {
    return 1400 + (value == 1.5);
  } catch (...) {
    return 1500;
  }
}

#ifndef __wasm__
#include <stdio.h>
int main() {
  for (int n = 0; n < 20; n++) printf("%d\n", attempt(n));
}
#endif
