/* Conway's game of life on a torus, one byte a cell, with the neighbours counted through wrapped indices.
 * Source: the rules of the game. */
#include <stdio.h>

#ifdef SMALL
enum { SIZE = 20, STEPS = 5 };
#else
enum { SIZE = 256, STEPS = 500 };
#endif

static unsigned char cells[2][SIZE][SIZE];

int main(void)
{
    unsigned seed = 1, sum = 0;
    for (int y = 0; y < SIZE; y++)
        for (int x = 0; x < SIZE; x++) {
            seed = seed * 1664525u + 1013904223u;
            cells[0][y][x] = seed >> 30 == 0;
        }
    for (int step = 0; step < STEPS; step++) {
        const unsigned char(*now)[SIZE] = (const unsigned char(*)[SIZE])cells[step & 1];
        unsigned char(*next)[SIZE] = cells[~step & 1];
        unsigned alive = 0;
        for (int y = 0; y < SIZE; y++) {
            const unsigned char *above = now[(y + SIZE - 1) % SIZE], *here = now[y], *below = now[(y + 1) % SIZE];
            for (int x = 0; x < SIZE; x++) {
                int left = x ? x - 1 : SIZE - 1, right = x + 1 < SIZE ? x + 1 : 0;
                int around = above[left] + above[x] + above[right] + here[left] + here[right] + below[left] + below[x] + below[right];
                next[y][x] = around == 3 || (around == 2 && here[x]);
                alive += next[y][x];
            }
        }
        sum = sum * 31 + alive;
    }
    printf("%u\n", sum);
    return 0;
}
