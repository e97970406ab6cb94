// The functions of wctype.h for a locale: there is one.
#include <wctype.h>

#define WITH_LOCALE(type, name) \
  type name##_l(wint_t c, locale_t locale) { \
    (void)locale; \
    return name(c); \
  }

WITH_LOCALE(int, iswalnum)
WITH_LOCALE(int, iswalpha)
WITH_LOCALE(int, iswblank)
WITH_LOCALE(int, iswcntrl)
WITH_LOCALE(int, iswdigit)
WITH_LOCALE(int, iswgraph)
WITH_LOCALE(int, iswlower)
WITH_LOCALE(int, iswprint)
WITH_LOCALE(int, iswpunct)
WITH_LOCALE(int, iswspace)
WITH_LOCALE(int, iswupper)
WITH_LOCALE(int, iswxdigit)
WITH_LOCALE(wint_t, towlower)
WITH_LOCALE(wint_t, towupper)

wctype_t wctype_l(const char *name, locale_t locale) {
  (void)locale;
  return wctype(name);
}

int iswctype_l(wint_t c, wctype_t which, locale_t locale) {
  (void)locale;
  return iswctype(c, which);
}

wctrans_t wctrans_l(const char *name, locale_t locale) {
  (void)locale;
  return wctrans(name);
}

wint_t towctrans_l(wint_t c, wctrans_t which, locale_t locale) {
  (void)locale;
  return towctrans(c, which);
}
