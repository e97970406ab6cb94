#ifndef EMBACK_MALLOC_H
#define EMBACK_MALLOC_H

#include <stdlib.h>

#ifdef __cplusplus
extern "C" {
#endif

size_t malloc_usable_size(void *pointer);

#ifdef __cplusplus
}
#endif

#endif
