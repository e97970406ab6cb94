// strftime in the C locale, with the flags and widths of the GNU library.
#include "calendar.h"
#include <ctype.h>
#include <string.h>

static const char days[] = "Sunday\0\0\0\0Monday\0\0\0\0Tuesday\0\0\0Wednesday\0Thursday\0\0Friday\0\0\0\0Saturday\0";
static const char months[] =
  "January\0\0\0February\0\0March\0\0\0\0\0April\0\0\0\0\0May\0\0\0\0\0\0\0June\0\0\0\0\0\0July\0\0\0\0\0\0August\0\0\0\0"
  "September\0October\0\0\0November\0\0December\0";
enum { NAME = 10 };

typedef struct {
  char *at, *end;
} Out;

static void put(Out *out, char byte) {
  // What does not fit is counted.
  if (out->at < out->end) *out->at = byte;
  out->at++;
}

static const char *name_of(const char *names, int index, int count) {
  return (unsigned)index < (unsigned)count ? names + index * NAME : "?";
}

// The week of ISO 8601: its Thursday decides the year.
static int iso_week(const struct tm *tm, int *year) {
  int weekday = (tm->tm_wday + 6) % 7, thursday = tm->tm_yday - weekday + 3;
  *year = tm->tm_year + 1900;
  if (thursday < 0) {
    --*year;
    thursday += (int)(__emback_days(*year + 1, 0, 1) - __emback_days(*year, 0, 1));
  } else {
    int length = (int)(__emback_days(*year + 1, 0, 1) - __emback_days(*year, 0, 1));
    if (thursday >= length) {
      ++*year;
      thursday -= length;
    }
  }
  return thursday / 7 + 1;
}

static void format_time(Out *out, const char *format, const struct tm *tm);

// One conversion. `pad` is a flag, or 0; `width` is -1 without one; `change` is '^' for capitals, '#' for the other case, or 0.
static int convert(Out *out, char letter, char pad, int width, char change, const struct tm *tm) {
  int hour = tm->tm_hour % 12 ? tm->tm_hour % 12 : 12, iso, digits = 2, year = tm->tm_year + 1900;
  double number = 0;
  const char *text = NULL, *composed = NULL;
  char fill = '0', sign = 0;
  switch (letter) {
    case 'a': case 'A': text = name_of(days, tm->tm_wday, 7); break;
    case 'b': case 'B': case 'h': text = name_of(months, tm->tm_mon, 12); break;
    case 'p': case 'P': text = tm->tm_hour < 12 ? "AM" : "PM"; break;
    case 'Z': text = tm->tm_zone ? tm->tm_zone : tm->tm_gmtoff ? "" : "GMT"; break;
    case 'c': composed = "%a %b %e %H:%M:%S %Y"; break;
    case 'D': case 'x': composed = "%m/%d/%y"; break;
    case 'F': composed = "%Y-%m-%d"; break;
    case 'r': composed = "%I:%M:%S %p"; break;
    case 'R': composed = "%H:%M"; break;
    case 'T': case 'X': composed = "%H:%M:%S"; break;
    case 'n': text = "\n"; break;
    case 't': text = "\t"; break;
    case '%': text = "%"; break;
    case 'C': number = floor_of_quotient(year, 100); break;
    case 'd': number = tm->tm_mday; break;
    case 'e': number = tm->tm_mday; fill = ' '; break;
    case 'H': number = tm->tm_hour; break;
    case 'k': number = tm->tm_hour; fill = ' '; break;
    case 'I': number = hour; break;
    case 'l': number = hour; fill = ' '; break;
    case 'j': number = tm->tm_yday + 1; digits = 3; break;
    case 'm': number = tm->tm_mon + 1.0; break;
    case 'M': number = tm->tm_min; break;
    case 'S': number = tm->tm_sec; break;
    case 's': number = __emback_join_time(tm) - tm->tm_gmtoff; digits = 1; break;
    case 'u': number = tm->tm_wday ? tm->tm_wday : 7; digits = 1; break;
    case 'w': number = tm->tm_wday; digits = 1; break;
    case 'U': number = (tm->tm_yday + 7 - tm->tm_wday) / 7; break;
    case 'W': number = (tm->tm_yday + 7 - (tm->tm_wday + 6) % 7) / 7; break;
    case 'V': number = iso_week(tm, &iso); break;
    case 'G': iso_week(tm, &iso); number = iso; digits = 1; break;
    case 'g': iso_week(tm, &iso); number = iso - floor_of_quotient(iso, 100) * 100; break;
    case 'y': number = year - floor_of_quotient(year, 100) * 100; break;
    case 'Y': number = year; digits = 1; break;
    case 'z': {
      int minutes = tm->tm_gmtoff / 60;
      sign = tm->tm_gmtoff < 0 ? '-' : '+';
      if (minutes < 0) minutes = -minutes;
      number = minutes / 60 * 100 + minutes % 60;
      digits = 5;
      break;
    }
    default: return 0;
  }
  if (composed) {
    char room[100];
    Out inner = {room, room + sizeof room};
    format_time(&inner, composed, tm);
    for (int more = width - (int)(inner.at - room); more > 0; more--) put(out, pad == '0' ? '0' : ' ');
    for (char *at = room; at < inner.at; at++) put(out, change == '^' ? toupper(*at) : *at);
    return 1;
  }
  if (text) {
    size_t length = strlen(text);
    if ((letter == 'a' || letter == 'b' || letter == 'h') && length > 3) length = 3;
    // The other case is capitals, except where these are usual.
    int lower = letter == 'P' || (change == '#' && (letter == 'p' || letter == 'Z')), upper = !lower && change;
    for (int more = width - (int)length; more > 0; more--) put(out, pad == '0' ? '0' : ' ');
    for (; length; length--, text++) {
      put(out, lower ? tolower(*text) : upper ? toupper(*text) : *text);
    }
    return 1;
  }
  if (number < 0) {
    sign = '-';
    number = -number;
  }
  char reversed[24];
  int count = 0;
  do {
    double rest = floor_of_quotient(number, 10);
    reversed[count++] = '0' + (int)(number - rest * 10);
    number = rest;
  } while (number);
  if (pad == '_' || pad == '-') fill = ' ';
  if (pad == '0') fill = '0';
  if (pad == '-') digits = 1;
  if (width > digits) digits = width;
  // The sign is one of the places.
  if (sign) digits--;
  if (fill == ' ')
    for (; digits > count; digits--) put(out, ' ');
  if (sign) put(out, sign);
  for (; digits > count; digits--) put(out, '0');
  while (count) put(out, reversed[--count]);
  return 1;
}

static void format_time(Out *out, const char *format, const struct tm *tm) {
  for (; *format; format++) {
    if (*format != '%') {
      put(out, *format);
      continue;
    }
    const char *start = format++;
    char pad = 0, change = 0;
    int width = -1;
    for (; *format && strchr("_-0^#", *format); format++)
      if (*format == '^' || *format == '#') change = *format;
      else pad = *format;
    for (; isdigit(*format); format++) {
      width = (width < 0 ? 0 : width) * 10 + *format - '0';
      if (width > 4096) width = 4096;
    }
    if (*format == 'E' || *format == 'O') format++;
    if (*format && convert(out, *format, pad, width, change, tm)) continue;
    // What is no conversion stays as it is.
    if (!*format) format--;
    while (start <= format) put(out, *start++);
  }
}

size_t strftime(char *to, size_t room, const char *format, const struct tm *tm) {
  Out out = {to, to + room};
  format_time(&out, format, tm);
  if (out.at >= out.end) {
    if (room) out.end[-1] = 0;
    return 0;
  }
  *out.at = 0;
  return out.at - to;
}

// There is one locale.
size_t strftime_l(char *to, size_t room, const char *format, const struct tm *tm, locale_t locale) {
  (void)locale;
  return strftime(to, room, format, tm);
}

char *asctime_r(const struct tm *tm, char *to) {
  strftime(to, 64, "%a %b %e %H:%M:%S %Y\n", tm);
  return to;
}

char *asctime(const struct tm *tm) {
  static char room[64];
  return asctime_r(tm, room);
}

char *ctime_r(const time_t *from, char *to) {
  struct tm tm;
  return localtime_r(from, &tm) ? asctime_r(&tm, to) : NULL;
}

char *ctime(const time_t *from) {
  struct tm *tm = localtime(from);
  return tm ? asctime(tm) : NULL;
}
