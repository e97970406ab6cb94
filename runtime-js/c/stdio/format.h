// What the parts of printf share.
#ifndef EMBACK_FORMAT_H
#define EMBACK_FORMAT_H

// Where bytes go: into the window from `at` to `end`. `more` makes room when there is none.
struct __emback_sink {
  unsigned char *at, *end;
  void (*more)(struct __emback_sink *sink);
};

enum { LEFT = 1, PLUS = 2, SPACE = 4, ALT = 8, ZERO = 16 };

// One call of printf, and the directive that it is at.
struct __emback_print {
  struct __emback_sink *sink;
  // Bytes so far; -1 after a failure.
  int count;
  int flags, width, precision, size, conversion;
  // Spaces that follow the field.
  int rest;
};

// What formats of the program may have. The compiler replaces calls by a constant, so that the rest of
// the engine is left out.
int __emback_formats_use(void);
enum { USES_NUMBERED = 1, USES_WIDE = 2, USES_ERRNO = 4 };

// Prints a float (a, e, f, g) whose bits are at `place`; with size 3 it is a long double. It is there
// only where the compiler finds that the program may print one.
void __emback_format_double(struct __emback_print *print, const unsigned *place) __attribute__((weak));

// Formats as printf. Gives the number of bytes or -1.
int __emback_format(struct __emback_sink *sink, const char *format, char *list);
// The same as wprintf: bytes are UTF-8, and characters count.
int __emback_format_wide(struct __emback_sink *sink, const char *format, char *list);

// Ends a call with this errno. Gives -1.
int __emback_fail(struct __emback_print *print, int code);
// Counts what is about to be printed. False when that is more than an int can say.
int __emback_fits(struct __emback_print *print, unsigned length);

void __emback_emit(struct __emback_sink *sink, int byte);
void __emback_pad(struct __emback_sink *sink, int byte, int count);

// Begins a field: padding, and the prefix (sign, 0x), for a text of `length` bytes. False when it would
// be too long.
int __emback_field(struct __emback_print *print, const char *prefix, unsigned length);

#endif
