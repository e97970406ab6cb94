#include <stdio.h>
int one(void);
int two(void);

int main(void) {
  printf("sum %d\n", one() + two());
  return 0;
}
