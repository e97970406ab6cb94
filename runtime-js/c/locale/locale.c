// Locales of POSIX, of which there is one.
#include "../errno/variable.h"
#include <locale.h>
#include <string.h>

// Its address is the locale.
static char only;
static locale_t used = LC_GLOBAL_LOCALE;

locale_t newlocale(int categories, const char *name, locale_t base) {
  (void)categories;
  (void)base;
  if (setlocale(LC_ALL, name)) return (locale_t)&only;
  errno = ENOENT;
  return NULL;
}

locale_t duplocale(locale_t locale) {
  (void)locale;
  return (locale_t)&only;
}

locale_t uselocale(locale_t locale) {
  locale_t old = used;
  if (locale) used = locale;
  return old;
}

void freelocale(locale_t locale) {
  (void)locale;
}

int strcoll_l(const char *a, const char *b, locale_t locale) {
  (void)locale;
  return strcoll(a, b);
}

size_t strxfrm_l(char *to, const char *from, size_t size, locale_t locale) {
  (void)locale;
  return strxfrm(to, from, size);
}

char *strerror_l(int number, locale_t locale) {
  (void)locale;
  return strerror(number);
}

int strcasecmp_l(const char *a, const char *b, locale_t locale) {
  (void)locale;
  return strcasecmp(a, b);
}

int strncasecmp_l(const char *a, const char *b, size_t count, locale_t locale) {
  (void)locale;
  return strncasecmp(a, b, count);
}
