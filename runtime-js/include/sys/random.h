#ifndef EMBACK_SYS_RANDOM_H
#define EMBACK_SYS_RANDOM_H

#include <emback/types.h>

#define GRND_NONBLOCK 1
#define GRND_RANDOM 2
#define GRND_INSECURE 4

#ifdef __cplusplus
extern "C" {
#endif

int getentropy(void *to, size_t size);
ssize_t getrandom(void *to, size_t size, unsigned flags);

#ifdef __cplusplus
}
#endif

#endif
