/* Compresses and expands text at four levels: zstd ROUNDS. */
#include <stdio.h>
#include <zstd.h>
#include "text.h"

enum { SIZE = 2000000 };

int main(int argc, char **argv)
{
    static const int levels[] = { 1, 3, 9, 15 };
    int rounds = argc > 1 ? atoi(argv[1]) : 0;
    if (rounds == 0)
        return 0;
    size_t most = ZSTD_compressBound(SIZE);
    unsigned char *text = text_of(SIZE), *packed = malloc(most), *back = malloc(SIZE);
    for (int round = 0; round < rounds; round++)
        for (int at = 0; at < 4; at++) {
            size_t size = ZSTD_compress(packed, most, text, SIZE, levels[at]);
            if (ZSTD_isError(size) || ZSTD_decompress(back, SIZE, packed, size) != SIZE || memcmp(text, back, SIZE))
                return 1;
            printf("%d: %u bytes, %u\n", levels[at], (unsigned)size, sum_of(packed, size));
        }
    return 0;
}
