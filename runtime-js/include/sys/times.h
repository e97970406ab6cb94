#ifndef EMBACK_SYS_TIMES_H
#define EMBACK_SYS_TIMES_H

#ifdef __cplusplus
extern "C" {
#endif

typedef long clock_t;
struct tms {
  clock_t tms_utime, tms_stime, tms_cutime, tms_cstime;
};

clock_t times(struct tms *to);

#ifdef __cplusplus
}
#endif

#endif
