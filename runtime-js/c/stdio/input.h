// What numbers are read from: a string, or a stream within scanf.
#ifndef EMBACK_INPUT_H
#define EMBACK_INPUT_H

#include <stdio.h>

struct __emback_input {
  const unsigned char *at, *end;
  // Null for a string, which ends at its zero.
  FILE *stream;
  // How many bytes may still be taken.
  int width;
  // For scanf: what has begun as a number must be one. Else a number ends where it can.
  int strict;
};

// Reads more; see scanf.c, which is only in a program that reads streams so.
int __emback_refill(struct __emback_input *input) __attribute__((weak));

// The next byte, or -1 at the end. The one taken last can be put back by __emback_unget.
int __emback_get(struct __emback_input *input);

static inline void __emback_unget(struct __emback_input *input, int byte) {
  if (byte < 0) return;
  input->at--;
  input->width++;
}

static inline int __emback_is_space(int byte) {
  return byte == ' ' || (unsigned)(byte - 9) < 5;
}

// Reads a float of `size` bytes (4, 8, or that of a long double) into words, the lowest first. Gives 0 if
// there is none, 1, or 2 if it is out of range.
int __emback_read_float(struct __emback_input *input, int size, unsigned *words);

// The same for scanf. It is there only where the compiler finds that a format may need it.
int __emback_scan_double(struct __emback_input *input, int size, unsigned *words) __attribute__((weak));

#endif
