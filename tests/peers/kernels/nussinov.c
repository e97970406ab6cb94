/* The most pairs that a string of RNA can fold to: a dynamic program over a triangle, with integers.
 * Source: Nussinov's algorithm. */
#include <stdio.h>

#ifdef SMALL
enum { N = 60 };
#else
enum { N = 900 };
#endif

static int table[N][N];
static unsigned char base[N];

static int larger(int a, int b)
{
    return a > b ? a : b;
}

int main(void)
{
    for (int i = 0; i < N; i++)
        base[i] = (unsigned char)((i * i / 7 + i + 1) % 4);
    for (int i = N - 1; i >= 0; i--)
        for (int j = i + 1; j < N; j++) {
            int best = table[i][j - 1];
            if (i + 1 < N) {
                best = larger(best, table[i + 1][j]);
                int inner = i < j - 1 ? table[i + 1][j - 1] + (base[i] + base[j] == 3) : table[i + 1][j - 1];
                best = larger(best, inner);
            }
            for (int k = i + 1; k < j; k++)
                best = larger(best, table[i][k] + table[k + 1][j]);
            table[i][j] = best;
        }
    unsigned sum = 0;
    for (int i = 0; i < N; i++)
        for (int j = 0; j < N; j++)
            sum = sum * 31 + (unsigned)table[i][j];
    printf("%d %u\n", table[0][N - 1], sum);
    return 0;
}
