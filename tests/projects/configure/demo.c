#include <stdio.h>
#include "config.h"
double part(double);

int main(void) {
  printf("%.3f\n", part(1));
  return 0;
}
