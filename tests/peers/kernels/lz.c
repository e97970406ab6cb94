/* A compressor that finds repeats through a table of hashes and writes them as pairs of length and distance, and its inverse.
 * Source: Lempel's and Ziv's method of 1977. */
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include "../text.h"

#ifdef SMALL
enum { SIZE = 2000, ROUNDS = 1 };
#else
enum { SIZE = 1000000, ROUNDS = 12 };
#endif

enum { HASHES = 1 << 14, FAR = 65535 };

static int last[HASHES];

static uint32_t word_at(const unsigned char *at)
{
    return at[0] | (uint32_t)at[1] << 8 | (uint32_t)at[2] << 16 | (uint32_t)at[3] << 24;
}

static unsigned char *put_count(unsigned char *to, size_t count)
{
    for (; count >= 128; count >>= 7)
        *to++ = (unsigned char)(count | 128);
    *to++ = (unsigned char)count;
    return to;
}

static const unsigned char *take_count(const unsigned char *from, size_t *count)
{
    *count = 0;
    int shift = 0;
    for (; *from & 128; shift += 7)
        *count |= (size_t)(*from++ & 127) << shift;
    *count |= (size_t)*from++ << shift;
    return from;
}

/* Literals, their count before them, and then a repeat: its length and its distance; at the end a length of 0. */
static size_t compress(const unsigned char *from, int size, unsigned char *to)
{
    unsigned char *start = to;
    int literals = 0, at = 0;
    for (int i = 0; i < HASHES; i++)
        last[i] = -1;
    while (at + 4 <= size) {
        uint32_t word = word_at(from + at), hash = word * 2654435761u >> 18;
        int before = last[hash];
        last[hash] = at;
        if (before < 0 || at - before > FAR || word_at(from + before) != word) {
            at++;
            continue;
        }
        int length = 4;
        while (at + length < size && from[before + length] == from[at + length])
            length++;
        to = put_count(to, (size_t)(at - literals));
        memcpy(to, from + literals, (size_t)(at - literals));
        to += at - literals;
        to = put_count(to, (size_t)length);
        to = put_count(to, (size_t)(at - before));
        at += length;
        literals = at;
    }
    to = put_count(to, (size_t)(size - literals));
    memcpy(to, from + literals, (size_t)(size - literals));
    to += size - literals;
    return (size_t)(put_count(to, 0) - start);
}

static size_t expand(const unsigned char *from, unsigned char *to)
{
    unsigned char *start = to;
    for (;;) {
        size_t count, distance;
        from = take_count(from, &count);
        memcpy(to, from, count);
        to += count;
        from = take_count(from + count, &count);
        if (count == 0)
            return (size_t)(to - start);
        from = take_count(from, &distance);
        for (; count; count--, to++)
            *to = *(to - distance);
    }
}

int main(void)
{
    unsigned char *text = text_of(SIZE), *packed = malloc(SIZE * 2), *back = malloc(SIZE);
    unsigned sum = 0;
    for (int round = 0; round < ROUNDS; round++) {
        size_t size = compress(text, SIZE, packed);
        if (expand(packed, back) != SIZE || memcmp(text, back, SIZE))
            puts("differs");
        sum = sum * 31 + sum_of(packed, size);
        text[(unsigned)round * 7919u % SIZE] ^= 5;
    }
    printf("%u\n", sum);
    return 0;
}
