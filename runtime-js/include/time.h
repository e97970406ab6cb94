#ifndef EMBACK_TIME_H
#define EMBACK_TIME_H

#include <stddef.h>

#include <emback/types.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef long clock_t;
typedef int clockid_t;

#define CLOCKS_PER_SEC 1000000L
#define CLOCK_REALTIME 0
#define CLOCK_MONOTONIC 1
#define CLOCK_PROCESS_CPUTIME_ID 2
#define CLOCK_THREAD_CPUTIME_ID 3
#define TIME_UTC 1

struct tm {
  int tm_sec, tm_min, tm_hour, tm_mday, tm_mon, tm_year, tm_wday, tm_yday, tm_isdst;
  long tm_gmtoff;
  const char *tm_zone;
};
struct timespec {
  time_t tv_sec;
  long tv_nsec;
  /* The same size whatever the alignment of long long is. */
  int : 32;
};

clock_t clock(void);
time_t time(time_t *to);
double difftime(time_t a, time_t b);
time_t mktime(struct tm *tm);
time_t timegm(struct tm *tm);
struct tm *gmtime(const time_t *from);
struct tm *gmtime_r(const time_t *from, struct tm *to);
struct tm *localtime(const time_t *from);
struct tm *localtime_r(const time_t *from, struct tm *to);
time_t timelocal(struct tm *tm);
char *asctime(const struct tm *tm);
char *asctime_r(const struct tm *tm, char *to);
char *ctime(const time_t *from);
char *ctime_r(const time_t *from, char *to);
extern char *tzname[2];
extern long timezone;
extern int daylight;
void tzset(void);
size_t strftime(char *to, size_t room, const char *format, const struct tm *tm);
size_t strftime_l(char *to, size_t room, const char *format, const struct tm *tm, locale_t locale);
char *strptime(const char *text, const char *format, struct tm *to);
int clock_gettime(clockid_t which, struct timespec *to);
int timespec_get(struct timespec *to, int base);
int nanosleep(const struct timespec *from, struct timespec *left);

#ifdef __cplusplus
}
#endif

#endif
