// Numbers from wide strings, by the functions for bytes.
#include <inttypes.h>
#include <stdlib.h>
#include <wchar.h>
#include <wctype.h>

// What may belong to a number.
static int is_part(wchar_t c) {
  return (unsigned)c - '0' < 10 || ((unsigned)c | 32) - 'a' < 26 || c == '.' || c == '+' || c == '-' || c == '_' ||
         c == '(' || c == ')';
}

static const wchar_t *skip(const wchar_t *text) {
  while (iswspace(*text)) text++;
  return text;
}

static size_t parts(const wchar_t *text) {
  size_t count = 0;
  while (is_part(text[count])) count++;
  return count;
}

// Reads by `call` from a copy of the number that text begins with; `at` is its end there.
#define READ(type, call)                                                    \
  const wchar_t *from = skip(text);                                         \
  size_t count = parts(from);                                               \
  char copy[count + 1], *at;                                                \
  for (size_t i = 0; i < count; i++) copy[i] = from[i];                     \
  copy[count] = 0;                                                          \
  type value = call;                                                        \
  if (end) *end = (wchar_t *)(at == copy ? text : from + (at - copy));      \
  return value;

long wcstol(const wchar_t *text, wchar_t **end, int base) { READ(long, strtol(copy, &at, base)) }
unsigned long wcstoul(const wchar_t *text, wchar_t **end, int base) { READ(unsigned long, strtoul(copy, &at, base)) }
long long wcstoll(const wchar_t *text, wchar_t **end, int base) { READ(long long, strtoll(copy, &at, base)) }
unsigned long long wcstoull(const wchar_t *text, wchar_t **end, int base) {
  READ(unsigned long long, strtoull(copy, &at, base))
}
double wcstod(const wchar_t *text, wchar_t **end) { READ(double, strtod(copy, &at)) }
float wcstof(const wchar_t *text, wchar_t **end) { READ(float, strtof(copy, &at)) }

void __emback_strtold(const char *text, char **end, void *to);

// As strtold.
double double_wcstold(const wchar_t *text, wchar_t **end) __asm__("wcstold") __attribute__((alias("wcstod")));
void __emback_wcstold(const wchar_t *text, wchar_t **end, void *to) {
  const wchar_t *from = skip(text);
  size_t count = parts(from);
  char copy[count + 1], *at;
  for (size_t i = 0; i < count; i++) copy[i] = from[i];
  copy[count] = 0;
  __emback_strtold(copy, &at, to);
  if (end) *end = (wchar_t *)(at == copy ? text : from + (at - copy));
}

#define ALIAS(of) __attribute__((alias(#of)))
intmax_t wcstoimax(const wchar_t *text, wchar_t **end, int base) ALIAS(wcstoll);
uintmax_t wcstoumax(const wchar_t *text, wchar_t **end, int base) ALIAS(wcstoull);
