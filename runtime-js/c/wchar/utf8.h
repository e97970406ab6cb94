// UTF-8, the one encoding of multibyte characters.
#ifndef EMBACK_UTF8_H
#define EMBACK_UTF8_H

// The bytes of a character; 0 where it is none: a surrogate, or above U+10FFFF.
static inline int __emback_utf8_length(unsigned c) {
  if (c < 128) return 1;
  if (c < 2048) return 2;
  if (c < 65536) return c >> 11 == 27 ? 0 : 3;
  return c < 1114112 ? 4 : 0;
}

// Writes a character and gives its length, or 0.
int __emback_encode_utf8(char *to, unsigned c);

// The state between bytes: that of mbstate_t. Zero at the start of a character.
struct __emback_utf8 {
  // The bits so far, and how many bytes are to come.
  unsigned bits, more;
};

// Takes the next byte (or -1, the end). Gives the character that it ends, -2 if there is more to come, or
// -1 if it cannot go on so; the state is that of a start then.
int __emback_decode_utf8(struct __emback_utf8 *state, int byte);

#endif
