// qsort_r, whose argument comes last as in the GNU library and POSIX.
#define COMPARE(sort, a, b) ((int (*)(const void *, const void *, void *))(sort)->compare)(a, b, (sort)->argument)
#include "sort.h"

void qsort_r(void *base, size_t count, size_t size, int (*compare)(const void *, const void *, void *), void *argument) {
  Sort sort;
  sort.size = size;
  sort.words = !((size | (size_t)base) & 3);
  sort.compare = (void *)compare;
  sort.argument = argument;
  if (size) sort_array(&sort, base, count);
}
