#ifndef EMBACK_SYS_STAT_H
#define EMBACK_SYS_STAT_H

#include <emback/types.h>

#ifdef __cplusplus
extern "C" {
#endif

int mkdir(const char *path, mode_t mode);

#ifdef __cplusplus
}
#endif

#endif
