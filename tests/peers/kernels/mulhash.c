/* A hash of bytes by multiplications of 64 bits, and of 64 by 64 to 128 bits in four parts.
 * Source: Fowler's, Noll's and Vo's hash, and a finish by Stafford's mix of multiplications and shifts. */
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#ifdef SMALL
enum { SIZE = 500, ROUNDS = 2 };
#else
enum { SIZE = 65536, ROUNDS = 5000 };
#endif

static unsigned char bytes[SIZE];

static uint64_t finish(uint64_t x)
{
    x = (x ^ x >> 30) * 0xbf58476d1ce4e5b9u;
    x = (x ^ x >> 27) * 0x94d049bb133111ebu;
    return x ^ x >> 31;
}

static uint64_t high_of_product(uint64_t a, uint64_t b)
{
    uint64_t al = (uint32_t)a, ah = a >> 32, bl = (uint32_t)b, bh = b >> 32;
    uint64_t middle = ah * bl + (al * bl >> 32), other = al * bh + (uint32_t)middle;
    return ah * bh + (middle >> 32) + (other >> 32);
}

int main(void)
{
    for (int i = 0; i < SIZE; i++)
        bytes[i] = (unsigned char)(i * i >> 3);
    uint64_t sum = 1;
    for (int round = 0; round < ROUNDS; round++) {
        uint64_t hash = 0xcbf29ce484222325u ^ sum, folded = sum;
        for (int i = 0; i + 8 <= SIZE; i += 8) {
            uint64_t word;
            memcpy(&word, bytes + i, 8);
            hash = (hash ^ word) * 0x100000001b3u;
            if ((i & 24) == 0)
                folded = (folded ^ word) * 0x9e3779b97f4a7c15u ^ high_of_product(folded ^ word, 0x9e3779b97f4a7c15u);
            hash ^= finish(word) >> 32;
        }
        sum += finish(hash) ^ folded;
    }
    printf("%08x%08x\n", (unsigned)(sum >> 32), (unsigned)sum);
    return 0;
}
