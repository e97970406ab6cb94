// The place of errno, a variable that JavaScript sets too.
#include "variable.h"

int *__errno_location(void) {
  return &errno;
}
int *__errno(void) __attribute__((alias("__errno_location")));
int *___errno(void) __attribute__((alias("__errno_location")));
