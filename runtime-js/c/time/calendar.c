// The calendar, by the algorithms of Hinnant, chrono-compatible low-level date algorithms, 2014: years start in March, so that the
// leap day is the last one, and 400 years are an era of 146097 days.
#include "calendar.h"
#include "../errno/variable.h"
#include <limits.h>

double __emback_days(double year, int month, double day) {
  if (month < 2) year--;
  double era = floor_of_quotient(year, 400);
  int of_era = year - era * 400, of_year = (153 * ((month + 10) % 12) + 2) / 5;
  return era * 146097 + (of_era * 365 + of_era / 4 - of_era / 100 + of_year) - 719468 + (day - 1);
}

double __emback_join_time(const struct tm *tm) {
  int years = tm->tm_mon / 12, month = tm->tm_mon % 12;
  if (month < 0) {
    month += 12;
    years--;
  }
  double days = __emback_days((double)tm->tm_year + 1900 + years, month, tm->tm_mday);
  return ((days * 24 + tm->tm_hour) * 60 + tm->tm_min) * 60 + tm->tm_sec;
}

int __emback_split_time(double seconds, struct tm *tm) {
  double days = floor_of_quotient(seconds, 86400), era = floor_of_quotient(days + 719468, 146097);
  int second = seconds - days * 86400, of_era = days + 719468 - era * 146097;
  int year_of_era = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
  int of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100), march = (5 * of_year + 2) / 153;
  int month = (march + 2) % 12, leap = !(year_of_era % 4) && (year_of_era % 100 || !year_of_era);
  double year = era * 400 + year_of_era + (month < 2) - 1900;
  if (!(year <= INT_MAX && year >= INT_MIN)) {
    errno = EOVERFLOW;
    return 0;
  }
  *tm = (struct tm){
    .tm_sec = second % 60,
    .tm_min = second / 60 % 60,
    .tm_hour = second / 3600,
    .tm_mday = of_year - (153 * march + 2) / 5 + 1,
    .tm_mon = month,
    .tm_year = year,
    .tm_wday = days + 4 - floor_of_quotient(days + 4, 7) * 7,
    // The year of the era is that of March: its leap day is before the days counted here.
    .tm_yday = month < 2 ? of_year - 306 : of_year + 59 + leap,
    .tm_zone = "GMT",
  };
  return 1;
}

// A struct tm as programs get it from functions that are given none.
static struct tm shared;

struct tm *gmtime_r(const time_t *from, struct tm *to) {
  return __emback_split_time(from_time(*from), to) ? to : NULL;
}

struct tm *gmtime(const time_t *from) {
  return gmtime_r(from, &shared);
}

time_t timegm(struct tm *tm) {
  double seconds = __emback_join_time(tm);
  struct tm split;
  if (!__emback_split_time(seconds, &split)) return -1;
  *tm = split;
  return to_time(seconds);
}

// The local time's distance to UTC in seconds at a time, and in winter and summer of its year.
int __emback_zone(double seconds, int *winter, int *summer);
// The name of the zone, of at most 7 bytes, in winter or in summer.
void __emback_zone_name(int in_summer, char *to);

char *tzname[2] = {"GMT", "GMT"};
long timezone;
int daylight;

void tzset(void) {
  static char names[2][8];
  int winter, summer;
  // Two names are those of a zone that has summer time today.
  __emback_zone(1767225600, &winter, &summer);
  timezone = -winter;
  daylight = summer != winter;
  for (int i = 0; i < 2; i++) {
    __emback_zone_name(i, names[i]);
    tzname[i] = names[i];
  }
}

static int split_local(double seconds, struct tm *to) {
  int winter, summer, offset = __emback_zone(seconds, &winter, &summer);
  if (!__emback_split_time(seconds + offset, to)) return 0;
  tzset();
  to->tm_isdst = offset > winter;
  to->tm_gmtoff = offset;
  to->tm_zone = tzname[to->tm_isdst];
  return 1;
}

struct tm *localtime_r(const time_t *from, struct tm *to) {
  return split_local(from_time(*from), to) ? to : NULL;
}

struct tm *localtime(const time_t *from) {
  return localtime_r(from, &shared);
}

time_t mktime(struct tm *tm) {
  double wall = __emback_join_time(tm), seconds;
  int winter, summer, isdst = tm->tm_isdst;
  // What the clocks showed a day before and after says how they were moved in between.
  int before = __emback_zone(wall - 86400, &winter, &summer), after = __emback_zone(wall + 86400, &winter, &summer);
  __emback_zone(wall, &winter, &summer);
  seconds = wall - before;
  if (before != after && __emback_zone(seconds, &winter, &summer) != before) {
    double later = wall - after;
    if (__emback_zone(later, &winter, &summer) == after) seconds = later;
  }
  // The program may say which clock it means, also where another one was in use.
  if (isdst >= 0 && winter != summer) seconds = wall - (isdst ? summer : winter);
  struct tm split;
  if (!split_local(seconds, &split)) return -1;
  *tm = split;
  return to_time(seconds);
}
time_t timelocal(struct tm *tm) __attribute__((alias("mktime")));

double difftime(time_t a, time_t b) {
  return from_time(a) - from_time(b);
}
