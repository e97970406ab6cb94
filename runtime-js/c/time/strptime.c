// strptime in the C locale, as the GNU library has it.
#include "calendar.h"
#include <ctype.h>
#include <limits.h>
#include <string.h>
#include <strings.h>

static const char days[] = "sunday\0monday\0tuesday\0wednesday\0thursday\0friday\0saturday\0";
static const char months[] =
  "january\0february\0march\0april\0may\0june\0july\0august\0september\0october\0november\0december\0";

typedef struct {
  const char *at;
  struct tm *tm;
  // -1 where there was none.
  int afternoon, century, short_year, week;
  // 1 if the week is one that starts on Monday.
  int monday;
  // Which fields were there, and whether any that others follow from was.
  int month, day, year_day, weekday, date;
} Input;

static void skip_space(Input *in) {
  while (isspace((unsigned char)*in->at)) in->at++;
}

static int number(Input *in, int least, int most, int digits, int *to) {
  skip_space(in);
  int negative = *in->at == '-', value = 0;
  if (negative || *in->at == '+') in->at++;
  if (!isdigit((unsigned char)*in->at)) return 0;
  // A digit that makes the number too large in any case is not part of it.
  do value = value * 10 + *in->at++ - '0';
  while (--digits && value * 10 <= most && isdigit((unsigned char)*in->at));
  if (negative) value = -value;
  *to = value;
  return value >= least && value <= most;
}

// One of the names, whole or its first three letters.
static int name(Input *in, const char *names, int *to) {
  for (int i = 0; *names; i++, names += strlen(names) + 1) {
    size_t length = strlen(names);
    if (strncasecmp(in->at, names, length)) {
      if (strncasecmp(in->at, names, 3)) continue;
      length = 3;
    }
    in->at += length;
    *to = i;
    return 1;
  }
  return 0;
}

static int read_all(Input *in, const char *format);

static int read_zone(Input *in) {
  skip_space(in);
  if (*in->at == 'Z') {
    in->at++;
    in->tm->tm_gmtoff = 0;
    return 1;
  }
  int sign = *in->at == '-' ? -1 : 1, hours, minutes = 0;
  if (*in->at != '-' && *in->at != '+') return 0;
  if (!isdigit((unsigned char)*++in->at) || !number(in, 0, 99, 2, &hours)) return 0;
  if (*in->at == ':') in->at++;
  if (isdigit((unsigned char)*in->at) && !number(in, 0, 59, 2, &minutes)) return 0;
  in->tm->tm_gmtoff = sign * (hours * 3600 + minutes * 60);
  return 1;
}

static int read_seconds(Input *in) {
  double seconds = 0;
  skip_space(in);
  int negative = *in->at == '-';
  in->at += negative;
  if (!isdigit((unsigned char)*in->at)) return 0;
  while (isdigit((unsigned char)*in->at)) seconds = seconds * 10 + (*in->at++ - '0');
  time_t time = to_time(negative ? -seconds : seconds);
  return seconds < 9e15 && localtime_r(&time, in->tm) != NULL;
}

static int read_one(Input *in, char letter) {
  struct tm *tm = in->tm;
  int value;
  switch (letter) {
    case 'a': case 'A':
      in->weekday = 1;
      return name(in, days, &tm->tm_wday);
    case 'b': case 'B': case 'h':
      in->month = in->date = 1;
      return name(in, months, &tm->tm_mon);
    case 'c': return read_all(in, "%a %b %e %H:%M:%S %Y");
    case 'C':
      in->date = 1;
      return number(in, 0, 99, 2, &in->century);
    case 'd': case 'e':
      in->day = in->date = 1;
      return number(in, 1, 31, 2, &tm->tm_mday);
    case 'D': case 'x': return read_all(in, "%m/%d/%y");
    case 'F': return read_all(in, "%Y-%m-%d");
    case 'H': case 'k': return number(in, 0, 23, 2, &tm->tm_hour);
    case 'I': case 'l':
      if (!number(in, 1, 12, 2, &value)) return 0;
      tm->tm_hour = value % 12;
      if (in->afternoon > 0) tm->tm_hour += 12;
      return 1;
    case 'j':
      if (!number(in, 1, 366, 3, &value)) return 0;
      tm->tm_yday = value - 1;
      in->year_day = 1;
      return 1;
    case 'm':
      if (!number(in, 1, 12, 2, &value)) return 0;
      tm->tm_mon = value - 1;
      in->month = in->date = 1;
      return 1;
    case 'M': return number(in, 0, 59, 2, &tm->tm_min);
    case 'n': case 't':
      skip_space(in);
      return 1;
    case 'p': case 'P':
      if (!name(in, "am\0pm\0", &in->afternoon)) return 0;
      tm->tm_hour = tm->tm_hour % 12 + 12 * in->afternoon;
      return 1;
    case 'r': return read_all(in, "%I:%M:%S %p");
    case 'R': return read_all(in, "%H:%M");
    case 's': return read_seconds(in);
    case 'S': return number(in, 0, 61, 2, &tm->tm_sec);
    case 'T': case 'X': return read_all(in, "%H:%M:%S");
    case 'u':
      if (!number(in, 1, 7, 1, &value)) return 0;
      tm->tm_wday = value % 7;
      in->weekday = 1;
      return 1;
    case 'w':
      in->weekday = 1;
      return number(in, 0, 6, 1, &tm->tm_wday);
    case 'U': case 'W':
      in->monday = letter == 'W';
      return number(in, 0, 53, 2, &in->week);
    case 'V': return number(in, 0, 53, 2, &value);
    case 'g': return number(in, 0, 99, 2, &value);
    case 'G': return number(in, -9999, 9999, 4, &value);
    case 'y':
      if (!number(in, 0, 99, 2, &in->short_year)) return 0;
      in->date = 1;
      tm->tm_year = in->short_year + (in->short_year < 69 ? 100 : 0);
      return 1;
    case 'Y':
      if (!number(in, -9999, 9999, 4, &value)) return 0;
      in->century = in->short_year = -1;
      in->date = 1;
      tm->tm_year = value - 1900;
      return 1;
    case 'z': return read_zone(in);
    case 'Z':
      while (isalpha((unsigned char)*in->at)) in->at++;
      return 1;
    case '%': return *in->at++ == '%';
    default: return 0;
  }
}

static int read_all(Input *in, const char *format) {
  for (; *format; format++) {
    if (isspace((unsigned char)*format)) skip_space(in);
    else if (*format != '%') {
      if (*in->at++ != *format) return 0;
    } else {
      do format++;
      while (*format && strchr("EO0123456789_^#-", *format));
      if (!*format || !read_one(in, *format)) return 0;
    }
  }
  return 1;
}

// Month and day from the day of the year, as far as they were not read.
static void from_year_day(Input *in, const struct tm *start) {
  struct tm day = *start, split;
  day.tm_mon = 0;
  day.tm_mday = in->tm->tm_yday + 1;
  if (!__emback_split_time(__emback_join_time(&day), &split)) return;
  if (!in->month) in->tm->tm_mon = split.tm_mon;
  if (!in->day) in->tm->tm_mday = split.tm_mday;
  in->month = in->day = 1;
}

// What follows from the fields that were read.
static void complete(Input *in) {
  struct tm *tm = in->tm, split;
  if (in->century >= 0) tm->tm_year = in->century * 100 - 1900 + (in->short_year >= 0 ? in->short_year : 0);
  struct tm day = {.tm_year = tm->tm_year, .tm_mday = 1};
  if (in->week >= 0 && in->weekday && !in->year_day && __emback_split_time(__emback_join_time(&day), &split)) {
    int first = (7 - split.tm_wday + in->monday) % 7;
    tm->tm_yday = first + (in->week - 1) * 7 + (tm->tm_wday - in->monday + 7) % 7;
    from_year_day(in, &day);
    return;
  }
  if (!in->date) return;
  if (in->year_day && !(in->month && in->day)) from_year_day(in, &day);
  if ((unsigned)tm->tm_mon > 11) return;
  day.tm_mon = tm->tm_mon;
  // Fields that were not read may hold anything.
  day.tm_mday = in->day ? tm->tm_mday : tm->tm_mday % 32;
  if (!__emback_split_time(__emback_join_time(&day), &split)) return;
  if (!in->weekday) tm->tm_wday = split.tm_wday;
  if (!in->year_day) tm->tm_yday = split.tm_yday;
}

char *strptime(const char *text, const char *format, struct tm *tm) {
  Input in = {.at = text, .tm = tm, .afternoon = -1, .century = -1, .short_year = -1, .week = -1};
  if (!read_all(&in, format)) return NULL;
  complete(&in);
  return (char *)in.at;
}
