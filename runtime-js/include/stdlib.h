#ifndef EMBACK_STDLIB_H
#define EMBACK_STDLIB_H

#ifdef __cplusplus
#define _Noreturn __attribute__((__noreturn__))
#endif

#include <stddef.h>
#include <emback/types.h>

#ifdef __cplusplus
extern "C" {
#endif

#define EXIT_SUCCESS 0
#define EXIT_FAILURE 1
#define RAND_MAX 2147483647
#define MB_CUR_MAX 4

typedef __INTPTR_TYPE__ intptr_t;

typedef struct {
  int quot, rem;
} div_t;
typedef struct {
  long quot, rem;
} ldiv_t;
typedef struct {
  long long quot, rem;
} lldiv_t;

void *malloc(size_t size);
void *calloc(size_t count, size_t size);
void *realloc(void *pointer, size_t size);
void *reallocarray(void *pointer, size_t count, size_t size);
void free(void *pointer);
void *aligned_alloc(size_t align, size_t size);
void *memalign(size_t align, size_t size);
int posix_memalign(void **to, size_t align, size_t size);

_Noreturn void exit(int status);
_Noreturn void _Exit(int status);
_Noreturn void quick_exit(int status);
_Noreturn void abort(void);
int atexit(void (*func)(void));
int on_exit(void (*func)(int, void *), void *argument);
char *getenv(const char *name);
int setenv(const char *name, const char *value, int overwrite);
int unsetenv(const char *name);
int putenv(char *text);
int clearenv(void);
char *secure_getenv(const char *name);
int system(const char *command);
char *realpath(const char *path, char *to);
char *canonicalize_file_name(const char *path);
int mkstemp(char *name);
int mkostemp(char *name, int flags);
int mkstemps(char *name, int suffix);
int mkostemps(char *name, int suffix, int flags);
char *mkdtemp(char *name);
char *mktemp(char *name);

int atoi(const char *text);
long atol(const char *text);
long long atoll(const char *text);
double atof(const char *text);
char *ecvt(double number, int count, int *point, int *sign);
char *fcvt(double number, int count, int *point, int *sign);
char *gcvt(double number, int count, char *to);
long strtol(const char *text, char **end, int base);
unsigned long strtoul(const char *text, char **end, int base);
long long strtoll(const char *text, char **end, int base);
unsigned long long strtoull(const char *text, char **end, int base);
double strtod(const char *text, char **end);
float strtof(const char *text, char **end);
long double strtold(const char *text, char **end);

int abs(int n);
long labs(long n);
long long llabs(long long n);
div_t div(int a, int b);
ldiv_t ldiv(long a, long b);
lldiv_t lldiv(long long a, long long b);

int rand(void);
void srand(unsigned seed);
int rand_r(unsigned *state);
long random(void);
void srandom(unsigned seed);
char *initstate(unsigned seed, char *state, size_t size);
char *setstate(char *state);
double drand48(void);
double erand48(unsigned short state[3]);
long lrand48(void);
long nrand48(unsigned short state[3]);
long mrand48(void);
long jrand48(unsigned short state[3]);
void srand48(long seed);
unsigned short *seed48(unsigned short state[3]);
void lcong48(unsigned short parameters[7]);

void qsort(void *base, size_t count, size_t size, int (*compare)(const void *, const void *));
void qsort_r(void *base, size_t count, size_t size, int (*compare)(const void *, const void *, void *), void *argument);
void *bsearch(const void *key, const void *base, size_t count, size_t size, int (*compare)(const void *, const void *));

long a64l(const char *text);
char *l64a(long number);

int mblen(const char *text, size_t limit);
int mbtowc(wchar_t *to, const char *text, size_t limit);
int wctomb(char *to, wchar_t code);
size_t mbstowcs(wchar_t *to, const char *text, size_t room);
size_t wcstombs(char *to, const wchar_t *text, size_t room);

#define alloca __builtin_alloca

#ifdef __cplusplus
}
#endif

#endif
