#ifndef EMBACK_STRINGS_H
#define EMBACK_STRINGS_H

#include <stddef.h>
#include <emback/types.h>

#ifdef __cplusplus
extern "C" {
#endif

int bcmp(const void *a, const void *b, size_t count);
void bcopy(const void *from, void *to, size_t count);
void bzero(void *to, size_t count);
void explicit_bzero(void *to, size_t count);
char *index(const char *text, int byte);
char *rindex(const char *text, int byte);
int ffs(int bits);
int ffsl(long bits);
int ffsll(long long bits);
int strcasecmp(const char *a, const char *b);
int strncasecmp(const char *a, const char *b, size_t count);
int strcasecmp_l(const char *a, const char *b, locale_t locale);
int strncasecmp_l(const char *a, const char *b, size_t count, locale_t locale);

#ifdef __cplusplus
}
#endif

#endif
