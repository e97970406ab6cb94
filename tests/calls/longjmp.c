// Long jumps: out of loops, through frames, with values that are kept, to several buffers.
// WASM: -fwasm-exceptions
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static jmp_buf outer, inner, *current;
static int depth;

__attribute__((noinline)) static void dive(int n, int value) {
  char room[64];
  memset(room, n, sizeof room);
  depth += room[n % 64] == n;
  if (!n) longjmp(*current, value);
  dive(n - 1, value);
}

static int compare(const void *a, const void *b) {
  if (*(const int *)a == 7 || *(const int *)b == 7) longjmp(outer, 70);
  return *(const int *)a - *(const int *)b;
}

static int loops(void) {
  volatile int round = 0;
  int sum = 0;
  current = &outer;
  switch (setjmp(outer)) {
  case 0: break;
  case 3: printf("three at %d\n", round); break;
  default: printf("again %d\n", round);
  }
  for (; round < 4; ) {
    round++;
    sum += round;
    dive(round, round);
  }
  return sum * 0 + round;
}

static int nested(void) {
  volatile int state = 0;
  int code = setjmp(outer);
  if (code) return state * 10 + code;
  if ((code = setjmp(inner)) != 0) {
    state += code;
    if (state < 6) {
      current = &inner;
      dive(3, 2);
    }
    current = &outer;
    dive(2, 5);
  }
  current = &inner;
  dive(5, 1);
  return -1;
}

int main() {
  int values[] = {9, 8, 7, 1}, code;
  printf("%d\n", loops());
  printf("%d\n", nested());
  if ((code = setjmp(outer)) == 0) qsort(values, 4, sizeof *values, compare);
  printf("qsort %d\n", code);
  if ((code = setjmp(inner)) < 3) {
    if (code == 0) longjmp(inner, 0);
    printf("value %d\n", code);
    longjmp(inner, code + 1);
  }
  printf("depth %d\n", depth);
  return 0;
}
