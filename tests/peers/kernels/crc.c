/* CRC-32 by a table of bytes and by four tables, and Adler's sum.
 * Source: the polynomial of IEEE 802.3; Adler-32 of RFC 1950. */
#include <stdint.h>
#include <stdio.h>
#include "../text.h"

#ifdef SMALL
enum { SIZE = 1000, ROUNDS = 2 };
#else
enum { SIZE = 500000, ROUNDS = 50 };
#endif

static uint32_t tables[4][256];

static uint32_t by_bytes(const unsigned char *bytes, size_t size)
{
    uint32_t crc = ~0u;
    for (size_t i = 0; i < size; i++)
        crc = crc >> 8 ^ tables[0][(crc ^ bytes[i]) & 255];
    return ~crc;
}

static uint32_t by_words(const unsigned char *bytes, size_t size)
{
    uint32_t crc = ~0u;
    for (; size >= 4; size -= 4, bytes += 4) {
        crc ^= bytes[0] | (uint32_t)bytes[1] << 8 | (uint32_t)bytes[2] << 16 | (uint32_t)bytes[3] << 24;
        crc = tables[3][crc & 255] ^ tables[2][crc >> 8 & 255] ^ tables[1][crc >> 16 & 255] ^ tables[0][crc >> 24];
    }
    for (; size; size--)
        crc = crc >> 8 ^ tables[0][(crc ^ *bytes++) & 255];
    return ~crc;
}

static uint32_t adler(const unsigned char *bytes, size_t size)
{
    uint32_t low = 1, high = 0;
    while (size) {
        size_t part = size < 5552 ? size : 5552;
        size -= part;
        for (; part; part--) {
            low += *bytes++;
            high += low;
        }
        low %= 65521;
        high %= 65521;
    }
    return high << 16 | low;
}

int main(void)
{
    for (uint32_t i = 0; i < 256; i++) {
        uint32_t crc = i;
        for (int bit = 0; bit < 8; bit++)
            crc = crc >> 1 ^ (crc & 1 ? 0xedb88320u : 0);
        tables[0][i] = crc;
    }
    for (int i = 0; i < 256; i++)
        for (int table = 1; table < 4; table++)
            tables[table][i] = tables[table - 1][i] >> 8 ^ tables[0][tables[table - 1][i] & 255];
    unsigned char *bytes = text_of(SIZE);
    uint32_t sum = 0;
    for (int round = 0; round < ROUNDS; round++) {
        uint32_t one = by_bytes(bytes, SIZE), other = by_words(bytes, SIZE);
        if (one != other)
            puts("differs");
        sum = sum * 31 + (one ^ adler(bytes, SIZE));
        bytes[one % SIZE] ^= (unsigned char)other;
    }
    printf("%u\n", (unsigned)sum);
    return 0;
}
