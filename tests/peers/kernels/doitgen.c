/* A cube of doubles times a matrix, row by row, with a row of sums between.
 * Source: the contraction of a tensor, by its definition. */
#include <stdio.h>

#ifdef SMALL
enum { R = 6, Q = 5, P = 8, ROUNDS = 1 };
#else
enum { R = 50, Q = 40, P = 60, ROUNDS = 24 };
#endif

static double a[R][Q][P], c[P][P], sum[P];

int main(void)
{
    for (int r = 0; r < R; r++)
        for (int q = 0; q < Q; q++)
            for (int p = 0; p < P; p++)
                a[r][q][p] = (double)((r * q + p) % P) / P;
    for (int i = 0; i < P; i++)
        for (int j = 0; j < P; j++)
            c[i][j] = (double)(i * j % P) / (P * P / 2.0);
    for (int round = 0; round < ROUNDS; round++)
        for (int r = 0; r < R; r++)
            for (int q = 0; q < Q; q++) {
                for (int p = 0; p < P; p++) {
                    sum[p] = 0;
                    for (int s = 0; s < P; s++)
                        sum[p] += a[r][q][s] * c[s][p];
                }
                for (int p = 0; p < P; p++)
                    a[r][q][p] = sum[p];
            }
    double total = 0;
    for (int r = 0; r < R; r++)
        for (int q = 0; q < Q; q++)
            for (int p = 0; p < P; p++)
                total += a[r][q][p];
    printf("%.9e\n", total);
    return 0;
}
