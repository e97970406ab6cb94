#ifndef EMBACK_SYS_TIME_H
#define EMBACK_SYS_TIME_H

#include <emback/types.h>

#ifdef __cplusplus
extern "C" {
#endif

struct timeval {
  time_t tv_sec;
  long tv_usec;
};
struct timezone {
  int tz_minuteswest, tz_dsttime;
};

int gettimeofday(struct timeval *to, void *zone);

#ifdef __cplusplus
}
#endif

#endif
