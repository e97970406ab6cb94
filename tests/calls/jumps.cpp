// Exceptions and long jumps in one function: each passes what catches the other.
// CLANG: -fexceptions
// NATIVE: -lstdc++
// WASM: -fwasm-exceptions
#include <setjmp.h>
#include <stdio.h>

static jmp_buf buffer;
struct Note {
  const char *text;
  ~Note() { printf("~%s\n", text); }
};

__attribute__((noinline)) static int act(int what) {
  if (what % 3 == 1) throw what;
  if (what % 3 == 2) longjmp(buffer, what);
  return what;
}

__attribute__((noinline)) static int both(int what) {
  volatile int tries = 0;
  int code = setjmp(buffer);
  tries = tries + 1;
  if (code) return 100 * code + tries;
  try {
    int result = act(what);
    return result;
  } catch (int thrown) {
    try {
      act(thrown + 3);
    } catch (int again) {
      return 10 * again + tries;
    }
  }
  return -1;
}

__attribute__((noinline)) static int cleaned(int what) {
  Note note = {"note"};
  return act(what);
}

int main() {
  for (int what = 0; what < 6; what++) printf("%d: %d\n", what, both(what));
  for (int what = 0; what < 2; what++)
    try {
      printf("%d\n", cleaned(what));
    } catch (int thrown) {
      printf("caught %d\n", thrown);
    }
  return 0;
}
