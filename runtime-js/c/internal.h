// What the files of the C library share. It is not installed: programs see include/.
#ifndef EMBACK_INTERNAL_H
#define EMBACK_INTERNAL_H

#include <stddef.h>

// The C ABI of the program that the library is linked into. The compiler replaces calls by constants.
// Alignments, in bytes, are those in a list of variadic arguments; the size is that of a long double,
// 8 where it is a double.
int __emback_align_i64(void);
int __emback_align_double(void);
int __emback_align_long_double(void);
int __emback_size_long_double(void);

// A list of variadic arguments points to the next one. Its type is that of va_list.
static inline char *__emback_next(char **list, unsigned size, unsigned align) {
  char *at = (char *)(((unsigned)*list + align - 1) & -align);
  *list = at + ((size + 3) & -4);
  return at;
}

static inline int __emback_next_int(char **list) { return *(int *)__emback_next(list, 4, 4); }

static inline long long __emback_next_i64(char **list) {
  unsigned *at = (unsigned *)__emback_next(list, 8, __emback_align_i64());
  return (long long)at[1] << 32 | at[0];
}

// The bits: a double may be aligned to 4.
static inline unsigned long long __emback_next_double(char **list) {
  unsigned *at = (unsigned *)__emback_next(list, 8, __emback_align_double());
  return (unsigned long long)at[1] << 32 | at[0];
}

// Where a long double is: its bytes are as __emback_size_long_double says.
static inline char *__emback_next_long_double(char **list) {
  return __emback_next(list, __emback_size_long_double(), __emback_align_long_double());
}

#endif
