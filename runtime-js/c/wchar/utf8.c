// Coding of characters.
#include "utf8.h"

int __emback_encode_utf8(char *to, unsigned c) {
  int length = __emback_utf8_length(c);
  if (length < 2) {
    *to = c;
    return length;
  }
  for (int i = length - 1; i; i--, c >>= 6) to[i] = 128 | (c & 63);
  *to = (3840 >> length) | c;
  return length;
}

int __emback_decode_utf8(struct __emback_utf8 *state, int byte) {
  unsigned bits = state->bits, more = state->more, first = 0;
  state->bits = state->more = 0;
  if (!more) {
    if (byte < 128) return byte;
    more = byte < 194 ? 0 : byte < 224 ? 1 : byte < 240 ? 2 : byte < 245 ? 3 : 0;
    if (!more) return -1;
    bits = byte & (63 >> more);
    // The byte behind the first has narrower bounds after some: no overlong forms, no surrogates,
    // nothing above U+10FFFF. They are kept above the bits.
    first = 1u << 31;
  } else {
    if (byte >> 6 != 2) return -1;
    int second = bits >> 31;
    bits = (bits & ~(1u << 31)) << 6 | (byte & 63);
    more--;
    if (second && more && __emback_utf8_length(bits << 6 * more) != (int)more + 2) return -1;
    if (!more) return bits;
  }
  state->bits = bits | first;
  state->more = more;
  return -2;
}
