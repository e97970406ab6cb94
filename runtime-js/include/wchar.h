#ifndef EMBACK_WCHAR_H
#define EMBACK_WCHAR_H

#include <stddef.h>

#include <emback/types.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef unsigned wint_t;
typedef struct {
  unsigned state[2];
} mbstate_t;

#define WEOF 0xffffffffU
#ifndef WCHAR_MAX
#define WCHAR_MAX __WCHAR_MAX__
#define WCHAR_MIN (-WCHAR_MAX - 1)
#endif

size_t wcslen(const wchar_t *text);
int wcscmp(const wchar_t *a, const wchar_t *b);
wchar_t *wcscpy(wchar_t *to, const wchar_t *from);
wchar_t *wmemset(wchar_t *to, wchar_t value, size_t count);
wchar_t *wmemcpy(wchar_t *to, const wchar_t *from, size_t count);
wchar_t *wmemmove(wchar_t *to, const wchar_t *from, size_t count);

#ifdef __cplusplus
}
#endif

#endif
