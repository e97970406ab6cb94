// What the files of this folder share.
#ifndef EMBACK_CALENDAR_H
#define EMBACK_CALENDAR_H

#include <time.h>

// Seconds since 1970 are doubles here: exact for 285 million years, and cheaper than integers of 64 bits on asm.js.

// Fills a struct tm; its zone and tm_isdst are those of UTC. False if the year does not fit.
int __emback_split_time(double seconds, struct tm *tm);
// The opposite, for fields of any size.
double __emback_join_time(const struct tm *tm);
// The days from 1970 to a day of a month from 0 to 11.
double __emback_days(double year, int month, double day);

static inline double floor_of_quotient(double a, int b) {
  double quotient = __builtin_floor(a / b);
  // The quotient is rounded, and may be a whole number too many.
  return quotient * b > a ? quotient - 1 : quotient;
}

static inline double from_time(time_t time) {
  return (int)(time >> 32) * 4294967296.0 + (unsigned)time;
}

static inline time_t to_time(double seconds) {
  double high = floor_of_quotient(seconds, 65536);
  high = floor_of_quotient(high, 65536);
  return (unsigned long long)(int)high << 32 | (unsigned)(seconds - high * 4294967296.0);
}

#endif
