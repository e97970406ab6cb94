// What the parts of printf share.
#ifndef EMBACK_FORMAT_H
#define EMBACK_FORMAT_H

// Where bytes go: into the window from `at` to `end`. The kind says what makes room when there is none;
// a pointer to that function would take a table of functions.
struct __emback_sink {
  unsigned char *at, *end;
  enum { SINK_FILE, SINK_TEXT, SINK_WIDE } kind;
};

// Makes room in texts of bytes and of wide characters, where the program prints to such.
void __emback_more_text(struct __emback_sink *sink) __attribute__((weak));
void __emback_more_wide(struct __emback_sink *sink) __attribute__((weak));

// Flags, each at the place of its character behind the space.
enum { SPACE = 1, ALT = 1 << 3, PLUS = 1 << 11, LEFT = 1 << 13, ZERO = 1 << 16 };

// What formats of the program may have. The compiler replaces calls by a constant, so that what no
// format needs is left out; see emback/src/c_library/formats.rs.
int __emback_formats_use(void) __attribute__((const));
enum {
  USES_NUMBERED = 1,
  USES_WIDE = 2,
  USES_ERRNO = 4,
  // Flags, a width or a precision.
  USES_FIELD = 8,
  // h and hh; ll, j, q and L; any modifier at all.
  USES_SHORT = 16,
  USES_INT64 = 32,
  USES_SIZE = 64,
  // d and i; u; o, x, X and p; c; s; n.
  USES_SIGNED = 128,
  USES_UNSIGNED = 256,
  USES_BASES = 512,
  USES_CHARACTER = 1024,
  USES_TEXT = 2048,
  USES_COUNT = 4096,
  // f; e; g; a.
  USES_FIXED = 8192,
  USES_EXPONENT = 16384,
  USES_GENERAL = 32768,
  USES_HEXADECIMAL = 65536,
};

static inline int uses(int what) { return (__emback_formats_use() & what) != 0; }

// Prints a float (a, e, f, g) whose bits are at `place`; a long double if `size` is 3. It is there only
// where the compiler finds that the program may print one. Gives the count of bytes so far, to which
// those before are given, or -1.
int __emback_format_double(struct __emback_sink *sink, const unsigned *place, int conversion, int size,
                           int flags, int width, int precision, int count) __attribute__((weak));

// Formats as printf. Gives the number of bytes or -1.
int __emback_format(struct __emback_sink *sink, const char *format, char *list);
// The same as wprintf: bytes are UTF-8, and characters count.
int __emback_format_wide(struct __emback_sink *sink, const char *format, char *list);


// Prints `count` bytes, each `step` behind the one before: 0 repeats one.
void __emback_emit(struct __emback_sink *sink, const char *from, int count, int step);

// Prints a field that is padded to `width`: a prefix, zeros, a text, more zeros and what follows these.
// Gives the count of bytes so far, to which those before are given, or -1.
int __emback_field(struct __emback_sink *sink, int count, int flags, int width, const char *prefix, int zeros,
                   const char *from, int length, int more, const char *tail);

#endif
