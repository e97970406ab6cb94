#include <stdio.h>
#include "shapes.h"

int main(void) {
  printf("%d %d\n", area(6, 7), edge(6, 7));
  return 0;
}
