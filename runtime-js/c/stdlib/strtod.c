// Floats of any kind from strings.
#include <stdlib.h>

#include "../errno/variable.h"
#include "../internal.h"
#include "../stdio/input.h"

// Stores the words of the float that text begins with, of `size` bytes.
static void read(const char *text, char **end, int size, unsigned *words) {
  struct __emback_input input = {(const unsigned char *)text, 0, 0, 2147483647, 0};
  while (__emback_is_space(*input.at)) input.at++;
  int result = __emback_read_float(&input, size, words);
  if (!result)
    for (int i = 0; i < 4; i++) words[i] = 0;
  if (result == 2) errno = ERANGE;
  if (end) *end = result ? (char *)input.at : (char *)text;
}

double strtod(const char *text, char **end) {
  union {
    unsigned words[4];
    double value;
  } number;
  read(text, end, 8, number.words);
  return number.value;
}

float strtof(const char *text, char **end) {
  union {
    unsigned words[4];
    float value;
  } number;
  read(text, end, 4, number.words);
  return number.value;
}

double atof(const char *text) {
  union {
    unsigned words[4];
    double value;
  } number;
  read(text, 0, 8, number.words);
  return number.value;
}

// strtold, where long double is a double. Elsewhere it is the compiler's, which knows the type, and gets
// the number from this.
double double_strtold(const char *text, char **end) __asm__("strtold") __attribute__((alias("strtod")));
void __emback_strtold(const char *text, char **end, void *to) {
  unsigned words[4];
  int size = __emback_size_long_double();
  read(text, end, size, words);
  for (int i = 0; i < size / 4; i++) ((unsigned *)to)[i] = words[i];
}

double __strtod_internal(const char *text, char **end) __attribute__((alias("strtod")));
