#ifndef EMBACK_MALLOC_H
#define EMBACK_MALLOC_H

#include <stdlib.h>

#ifdef __cplusplus
extern "C" {
#endif

// Bytes, except for `ordblks`, the number of free chunks. What is not here is always 0.
struct mallinfo {
  int arena, ordblks, smblks, hblks, hblkhd, usmblks, fsmblks, uordblks, fordblks, keepcost;
};

size_t malloc_usable_size(void *pointer);
int malloc_trim(size_t keep);
struct mallinfo mallinfo(void);

#ifdef __cplusplus
}
#endif

#endif
