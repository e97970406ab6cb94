/* Compresses and expands text: bzip2 ROUNDS. */
#include <stdio.h>
#include <bzlib.h>
#include "text.h"

enum { SIZE = 1000000 };

void bz_internal_error(int code)
{
    printf("error %d\n", code);
    exit(1);
}

int main(int argc, char **argv)
{
    int rounds = argc > 1 ? atoi(argv[1]) : 0;
    if (rounds == 0)
        return 0;
    char *text = (char *)text_of(SIZE), *packed = malloc(SIZE + 20000), *back = malloc(SIZE);
    for (int round = 0; round < rounds; round++) {
        unsigned size = SIZE + 20000, whole = SIZE;
        if (BZ2_bzBuffToBuffCompress(packed, &size, text, SIZE, 9, 0, 0) != BZ_OK
            || BZ2_bzBuffToBuffDecompress(back, &whole, packed, size, 0, 0) != BZ_OK || memcmp(text, back, SIZE))
            return 1;
        printf("%u bytes, %u\n", size, sum_of((unsigned char *)packed, size));
    }
    return 0;
}
