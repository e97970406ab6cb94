/* C = alpha A B + beta C, the general product of matrices of doubles, with the inner loop along rows.
 * Source: level 3 of the BLAS, by its definition. */
#include <stdio.h>

#ifdef SMALL
enum { NI = 12, NJ = 14, NK = 16, ROUNDS = 1 };
#else
enum { NI = 200, NJ = 220, NK = 240, ROUNDS = 40 };
#endif

static double a[NI][NK], b[NK][NJ], c[NI][NJ];

int main(void)
{
    for (int i = 0; i < NI; i++)
        for (int k = 0; k < NK; k++)
            a[i][k] = (double)(i * (k + 1) % NK) / NK;
    for (int k = 0; k < NK; k++)
        for (int j = 0; j < NJ; j++)
            b[k][j] = (double)(k * (j + 2) % NJ) / NJ;
    for (int round = 0; round < ROUNDS; round++)
        for (int i = 0; i < NI; i++) {
            for (int j = 0; j < NJ; j++)
                c[i][j] *= 0.25;
            for (int k = 0; k < NK; k++)
                for (int j = 0; j < NJ; j++)
                    c[i][j] += 1.5 * a[i][k] * b[k][j];
        }
    double sum = 0;
    for (int i = 0; i < NI; i++)
        for (int j = 0; j < NJ; j++)
            sum += c[i][j];
    printf("%.9e\n", sum);
    return 0;
}
