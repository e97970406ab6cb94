/* What the programs that compress work on: bytes of words that repeat, the same everywhere. */
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

static unsigned char *text_of(size_t size)
{
    static const char *const words[] = { "alpha ", "beta, ", "gamma ", "delta\n", "epsilon ", "zeta ", "eta: ", "theta ",
                                         "iota ", "kappa ", "lambda ", "mu; ", "nu ", "xi\n", "omicron ", "pi " };
    unsigned char *text = malloc(size);
    unsigned seed = 12345;
    for (size_t at = 0; at < size;) {
        seed = seed * 1664525u + 1013904223u;
        const char *word = words[(seed >> 24) & 15];
        size_t length = strlen(word);
        if (length > size - at)
            length = size - at;
        memcpy(text + at, word, length);
        at += length;
        if ((seed & 0xf000) == 0 && at < size)
            text[at++] = (unsigned char)(seed >> 8);
    }
    return text;
}

static unsigned sum_of(const unsigned char *bytes, size_t size)
{
    unsigned sum = 1;
    for (size_t at = 0; at < size; at++)
        sum = sum * 31 + bytes[at];
    return sum;
}
