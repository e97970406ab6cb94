// Four bytes at a time, for the functions of this folder. A whole word is in the same page as any of its bytes, so that reading
// it behind the end of a string is no fault.
#ifndef EMBACK_WORDS_H
#define EMBACK_WORDS_H

#include <stddef.h>

typedef unsigned Word;

#define ALIGNED(pointer) (!((size_t)(pointer) & 3))
// Whether the words of both lie at the same places.
#define ALIKE(a, b) ALIGNED((size_t)(a) ^ (size_t)(b))
// Not 0 exactly if a byte of the word is 0.
#define ZERO(word) (((word) - 0x01010101u) & ~(word) & 0x80808080u)
#define REPEAT(byte) ((unsigned char)(byte) * 0x01010101u)

#endif
