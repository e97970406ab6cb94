#ifndef EMBACK_WCHAR_H
#define EMBACK_WCHAR_H

#include <stdarg.h>
#include <stddef.h>
#include <emback/types.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct {
  unsigned state[2];
} mbstate_t;
struct tm;

#ifndef WEOF
#define WEOF 0xffffffffU
#endif
#ifndef WCHAR_MAX
#define WCHAR_MAX __WCHAR_MAX__
#define WCHAR_MIN (-WCHAR_MAX - 1)
#endif

size_t wcslen(const wchar_t *text);
size_t wcsnlen(const wchar_t *text, size_t limit);
int wcscmp(const wchar_t *a, const wchar_t *b);
int wcsncmp(const wchar_t *a, const wchar_t *b, size_t count);
int wcscasecmp(const wchar_t *a, const wchar_t *b);
int wcsncasecmp(const wchar_t *a, const wchar_t *b, size_t count);
int wcscoll(const wchar_t *a, const wchar_t *b);
size_t wcsxfrm(wchar_t *to, const wchar_t *from, size_t room);
wchar_t *wcscpy(wchar_t *to, const wchar_t *from);
wchar_t *wcpcpy(wchar_t *to, const wchar_t *from);
wchar_t *wcsncpy(wchar_t *to, const wchar_t *from, size_t count);
wchar_t *wcpncpy(wchar_t *to, const wchar_t *from, size_t count);
wchar_t *wcscat(wchar_t *to, const wchar_t *from);
wchar_t *wcsncat(wchar_t *to, const wchar_t *from, size_t count);
wchar_t *wcsdup(const wchar_t *text);
wchar_t *wcschr(const wchar_t *text, wchar_t c);
wchar_t *wcsrchr(const wchar_t *text, wchar_t c);
wchar_t *wcsstr(const wchar_t *text, const wchar_t *what);
wchar_t *wcswcs(const wchar_t *text, const wchar_t *what);
size_t wcsspn(const wchar_t *text, const wchar_t *accept);
size_t wcscspn(const wchar_t *text, const wchar_t *reject);
wchar_t *wcspbrk(const wchar_t *text, const wchar_t *accept);
wchar_t *wcstok(wchar_t *text, const wchar_t *separators, wchar_t **state);
wchar_t *wmemset(wchar_t *to, wchar_t value, size_t count);
wchar_t *wmemcpy(wchar_t *to, const wchar_t *from, size_t count);
wchar_t *wmemmove(wchar_t *to, const wchar_t *from, size_t count);
wchar_t *wmemchr(const wchar_t *from, wchar_t c, size_t count);
int wmemcmp(const wchar_t *a, const wchar_t *b, size_t count);

long wcstol(const wchar_t *text, wchar_t **end, int base);
unsigned long wcstoul(const wchar_t *text, wchar_t **end, int base);
long long wcstoll(const wchar_t *text, wchar_t **end, int base);
unsigned long long wcstoull(const wchar_t *text, wchar_t **end, int base);
float wcstof(const wchar_t *text, wchar_t **end);
double wcstod(const wchar_t *text, wchar_t **end);
long double wcstold(const wchar_t *text, wchar_t **end);

wint_t btowc(int c);
int wctob(wint_t c);
int mbsinit(const mbstate_t *state);
size_t mbrlen(const char *text, size_t limit, mbstate_t *state);
size_t mbrtowc(wchar_t *to, const char *text, size_t limit, mbstate_t *state);
size_t wcrtomb(char *to, wchar_t c, mbstate_t *state);
size_t mbsrtowcs(wchar_t *to, const char **from, size_t room, mbstate_t *state);
size_t mbsnrtowcs(wchar_t *to, const char **from, size_t limit, size_t room, mbstate_t *state);
size_t wcsrtombs(char *to, const wchar_t **from, size_t room, mbstate_t *state);
size_t wcsnrtombs(char *to, const wchar_t **from, size_t limit, size_t room, mbstate_t *state);
int wcwidth(wchar_t c);
int wcswidth(const wchar_t *text, size_t limit);

int wprintf(const wchar_t *format, ...);
int fwprintf(FILE *stream, const wchar_t *format, ...);
int swprintf(wchar_t *to, size_t room, const wchar_t *format, ...);
int vwprintf(const wchar_t *format, va_list args);
int vfwprintf(FILE *stream, const wchar_t *format, va_list args);
int vswprintf(wchar_t *to, size_t room, const wchar_t *format, va_list args);
int wscanf(const wchar_t *format, ...);
int fwscanf(FILE *stream, const wchar_t *format, ...);
int swscanf(const wchar_t *text, const wchar_t *format, ...);
int vwscanf(const wchar_t *format, va_list args);
int vfwscanf(FILE *stream, const wchar_t *format, va_list args);
int vswscanf(const wchar_t *text, const wchar_t *format, va_list args);
wint_t fgetwc(FILE *stream);
wint_t getwc(FILE *stream);
wint_t getwchar(void);
wint_t ungetwc(wint_t c, FILE *stream);
wchar_t *fgetws(wchar_t *to, int size, FILE *stream);
wint_t fputwc(wchar_t c, FILE *stream);
wint_t putwc(wchar_t c, FILE *stream);
wint_t putwchar(wchar_t c);
int fputws(const wchar_t *text, FILE *stream);
int fwide(FILE *stream, int mode);
size_t wcsftime(wchar_t *to, size_t room, const wchar_t *format, const struct tm *tm);

#ifdef __cplusplus
}
#endif

#endif
