/* Compresses and expands text at three levels: zlib ROUNDS. */
#include <stdio.h>
#include <zlib.h>
#include "text.h"

enum { SIZE = 2000000 };

int main(int argc, char **argv)
{
    int rounds = argc > 1 ? atoi(argv[1]) : 0;
    if (rounds == 0)
        return 0;
    unsigned char *text = text_of(SIZE), *packed = malloc(SIZE + 10000), *back = malloc(SIZE);
    for (int round = 0; round < rounds; round++)
        for (int level = 1; level <= 9; level += 4) {
            uLongf size = SIZE + 10000, whole = SIZE;
            if (compress2(packed, &size, text, SIZE, level) != Z_OK || uncompress(back, &whole, packed, size) != Z_OK
                || memcmp(text, back, SIZE))
                return 1;
            printf("%d: %u bytes, %u\n", level, (unsigned)size, sum_of(packed, size));
        }
    return 0;
}
