#ifndef EMBACK_STRING_H
#define EMBACK_STRING_H

#include <stddef.h>
#include <emback/types.h>

#ifdef __cplusplus
extern "C" {
#endif

void *memcpy(void *to, const void *from, size_t count);
void *mempcpy(void *to, const void *from, size_t count);
void *memccpy(void *to, const void *from, int byte, size_t count);
void *memmove(void *to, const void *from, size_t count);
void *memset(void *to, int byte, size_t count);
int memcmp(const void *a, const void *b, size_t count);
void *memchr(const void *from, int byte, size_t count);
void *memrchr(const void *from, int byte, size_t count);
void *rawmemchr(const void *from, int byte);
void *memmem(const void *from, size_t count, const void *what, size_t length);
size_t strlen(const char *text);
size_t strnlen(const char *text, size_t limit);
char *strcpy(char *to, const char *from);
char *stpcpy(char *to, const char *from);
char *strncpy(char *to, const char *from, size_t count);
char *stpncpy(char *to, const char *from, size_t count);
size_t strlcpy(char *to, const char *from, size_t size);
size_t strlcat(char *to, const char *from, size_t size);
char *strcat(char *to, const char *from);
char *strncat(char *to, const char *from, size_t count);
int strcmp(const char *a, const char *b);
int strncmp(const char *a, const char *b, size_t count);
int strcoll(const char *a, const char *b);
size_t strxfrm(char *to, const char *from, size_t size);
char *strchr(const char *text, int byte);
char *strchrnul(const char *text, int byte);
char *strrchr(const char *text, int byte);
size_t strspn(const char *text, const char *accept);
size_t strcspn(const char *text, const char *reject);
char *strpbrk(const char *text, const char *accept);
char *strstr(const char *text, const char *what);
char *strcasestr(const char *text, const char *what);
char *strtok(char *text, const char *separators);
char *strtok_r(char *text, const char *separators, char **state);
char *strsep(char **state, const char *separators);
char *strdup(const char *text);
char *strndup(const char *text, size_t limit);
char *strerror(int number);
int strerror_r(int number, char *to, size_t size);
char *strsignal(int number);
int strverscmp(const char *a, const char *b);
char *strlwr(char *text);
char *strupr(char *text);
int strcoll_l(const char *a, const char *b, locale_t locale);
size_t strxfrm_l(char *to, const char *from, size_t size, locale_t locale);
char *strerror_l(int number, locale_t locale);

#include <strings.h>

#ifdef __cplusplus
}
#endif

#endif
