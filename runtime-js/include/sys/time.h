#ifndef EMBACK_SYS_TIME_H
#define EMBACK_SYS_TIME_H

#include <emback/types.h>

#ifdef __cplusplus
extern "C" {
#endif

struct timeval {
  time_t tv_sec;
  long tv_usec;
  /* The same size whatever the alignment of long long is. */
  int : 32;
};
struct timezone {
  int tz_minuteswest, tz_dsttime;
};

int gettimeofday(struct timeval *to, void *zone);
int utimes(const char *path, const struct timeval times[2]);
int lutimes(const char *path, const struct timeval times[2]);
int futimes(int fd, const struct timeval times[2]);

#ifdef __cplusplus
}
#endif

#endif
