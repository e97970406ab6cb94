/* Bytes to base64 and back, with tables.
 * Source: RFC 4648. */
#include <stdio.h>
#include <string.h>
#include "../text.h"

#ifdef SMALL
enum { SIZE = 300, ROUNDS = 2 };
#else
enum { SIZE = 300000, ROUNDS = 150 };
#endif

static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
static signed char values[256];

static size_t encode(const unsigned char *from, size_t size, char *to)
{
    char *start = to;
    for (; size >= 3; size -= 3, from += 3) {
        unsigned group = (unsigned)from[0] << 16 | (unsigned)from[1] << 8 | from[2];
        *to++ = digits[group >> 18];
        *to++ = digits[group >> 12 & 63];
        *to++ = digits[group >> 6 & 63];
        *to++ = digits[group & 63];
    }
    if (size) {
        unsigned group = (unsigned)from[0] << 16 | (size == 2 ? (unsigned)from[1] << 8 : 0);
        *to++ = digits[group >> 18];
        *to++ = digits[group >> 12 & 63];
        *to++ = size == 2 ? digits[group >> 6 & 63] : '=';
        *to++ = '=';
    }
    return (size_t)(to - start);
}

static size_t decode(const char *from, size_t size, unsigned char *to)
{
    unsigned char *start = to;
    unsigned group = 0;
    int held = 0;
    for (size_t i = 0; i < size; i++) {
        int value = values[(unsigned char)from[i]];
        if (value < 0)
            continue;
        group = group << 6 | (unsigned)value;
        held += 6;
        if (held >= 8) {
            held -= 8;
            *to++ = (unsigned char)(group >> held);
        }
    }
    return (size_t)(to - start);
}

int main(void)
{
    unsigned char *bytes = text_of(SIZE), *back = malloc(SIZE + 3);
    char *text = malloc(SIZE / 3 * 4 + 8);
    memset(values, -1, sizeof values);
    for (int i = 0; i < 64; i++)
        values[(unsigned char)digits[i]] = (signed char)i;
    unsigned sum = 0;
    for (int round = 0; round < ROUNDS; round++) {
        size_t size = SIZE - (size_t)(round % 3), length = encode(bytes, size, text);
        if (decode(text, length, back) != size || memcmp(bytes, back, size))
            puts("differs");
        sum = sum * 31 + (unsigned char)text[(size_t)round * 101 % length];
        bytes[(size_t)round * 7919 % SIZE] ^= (unsigned char)(round + 1);
    }
    printf("%u\n", sum + sum_of((unsigned char *)text, SIZE));
    return 0;
}
