// The words of the C locale.
#include <langinfo.h>

// By category, from item 0 on, each with a zero behind it. Numbers of items are those of musl.
static const char numeric[] = ".\0";
static const char times[] =
  "Sun\0Mon\0Tue\0Wed\0Thu\0Fri\0Sat\0Sunday\0Monday\0Tuesday\0Wednesday\0Thursday\0Friday\0Saturday\0"
  "Jan\0Feb\0Mar\0Apr\0May\0Jun\0Jul\0Aug\0Sep\0Oct\0Nov\0Dec\0January\0February\0March\0April\0May\0June\0"
  "July\0August\0September\0October\0November\0December\0AM\0PM\0%a %b %e %T %Y\0%m/%d/%y\0%H:%M:%S\0%I:%M:%S %p\0"
  "\0\0%m/%d/%y\0" "0123456789\0%a %b %e %T %Y\0%H:%M:%S";
static const char messages[] = "^[yY]\0^[nN]";

static const char *item_of(const char *text, unsigned size, unsigned index) {
  const char *end = text + size;
  for (; index && text < end; text++)
    if (!*text) index--;
  return text < end ? text : "";
}

char *nl_langinfo(nl_item item) {
  unsigned index = item & 0xffff;
  switch (item >> 16) {
    case 0: return item == CODESET ? "UTF-8" : "";
    case 1: return (char *)item_of(numeric, sizeof numeric, index);
    case 2: return (char *)item_of(times, sizeof times, index);
    case 5: return (char *)item_of(messages, sizeof messages, index);
    default: return "";
  }
}

char *nl_langinfo_l(nl_item item, locale_t locale) {
  (void)locale;
  return nl_langinfo(item);
}
