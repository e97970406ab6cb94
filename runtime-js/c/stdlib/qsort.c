// qsort.
#define COMPARE(sort, a, b) ((int (*)(const void *, const void *))(sort)->compare)(a, b)
#include "sort.h"

void qsort(void *base, size_t count, size_t size, int (*compare)(const void *, const void *)) {
  Sort sort;
  sort.size = size;
  sort.words = !((size | (size_t)base) & 3);
  sort.compare = (void *)compare;
  if (size) sort_array(&sort, base, count);
}
