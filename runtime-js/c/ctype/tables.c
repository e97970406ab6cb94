// The tables that the macros of glibc's ctype.h read, of bytes from -128 to 255. Each is filled when it is first asked for.
#include <ctype.h>

const unsigned short **__ctype_b_loc(void);
const int **__ctype_tolower_loc(void);
const int **__ctype_toupper_loc(void);

const unsigned short **__ctype_b_loc(void) {
  static unsigned short table[384];
  static const unsigned short *middle;
  if (!middle) {
    middle = table + 128;
    for (int c = 0; c < 128; c++) {
      int bits = isupper(c) | islower(c) << 1 | isalpha(c) << 2 | isdigit(c) << 3 | isxdigit(c) << 4 | isspace(c) << 5 |
                 isprint(c) << 6 | isgraph(c) << 7 | isblank(c) << 8 | iscntrl(c) << 9 | ispunct(c) << 10 | isalnum(c) << 11;
      // glibc numbers the bits as the bytes of a big-endian short on little-endian machines.
      table[128 + c] = bits << 8 | bits >> 8;
    }
  }
  return &middle;
}

static void fill(int *table, int (*convert)(int)) {
  for (int c = -128; c < 256; c++) table[128 + c] = convert(c);
}

const int **__ctype_tolower_loc(void) {
  static int table[384];
  static const int *middle;
  if (!middle) fill(table, tolower);
  middle = table + 128;
  return &middle;
}

const int **__ctype_toupper_loc(void) {
  static int table[384];
  static const int *middle;
  if (!middle) fill(table, toupper);
  middle = table + 128;
  return &middle;
}
