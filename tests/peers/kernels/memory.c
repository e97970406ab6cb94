/* memcpy, memmove, memset, memcmp, memchr and strlen over lengths from 1 to 16384.
 * Source: the C standard's library; the lengths are not known to the compiler. */
#include <stdio.h>
#include <string.h>

#ifdef SMALL
enum { MOST = 256, ROUNDS = 2 };
#else
enum { MOST = 16384, ROUNDS = 12000 };
#endif

static unsigned char from[MOST + 64], to[MOST + 64];

int main(void)
{
    unsigned sum = 0, seed = 1;
    for (int i = 0; i < MOST + 64; i++)
        from[i] = (unsigned char)(i * 7 % 255 + 1);
    for (int round = 0; round < ROUNDS; round++)
        for (size_t top = 8; top <= MOST; top *= 2)
            /* As many bytes of each power of two up to 1024, then fewer rounds. */
            for (size_t left = top < 1024 ? 256 : 1024 * 4; left > 0;) {
                seed = seed * 1664525u + 1013904223u;
                size_t length = 1 + (seed >> 10) % top, shift = seed >> 28;
                memcpy(to + shift, from + (seed >> 24 & 15), length);
                memmove(to + 3, to, length);
                memset(to + length / 2, (int)(seed >> 16 & 127) + 1, length / 4 + 1);
                sum = sum * 31 + (unsigned)(memcmp(to, from, length) < 0);
                const unsigned char *found = memchr(to + shift, 200, length);
                sum += found ? (unsigned)(found - to) : 1;
                to[length] = 0;
                sum += (unsigned)strlen((char *)to);
                left -= length < left ? length : left;
            }
    printf("%u\n", sum);
    return 0;
}
