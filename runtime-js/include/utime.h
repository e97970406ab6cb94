#ifndef EMBACK_UTIME_H
#define EMBACK_UTIME_H

#include <emback/types.h>

#ifdef __cplusplus
extern "C" {
#endif

struct utimbuf {
  time_t actime, modtime;
};

int utime(const char *path, const struct utimbuf *times);

#ifdef __cplusplus
}
#endif

#endif
