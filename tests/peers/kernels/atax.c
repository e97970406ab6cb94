/* y = A' A x: a matrix of doubles times a vector, by rows, and its transpose times that.
 * Source: the definition of the product. */
#include <stdio.h>

#ifdef SMALL
enum { M = 24, N = 20, ROUNDS = 2 };
#else
enum { M = 390, N = 410, ROUNDS = 500 };
#endif

static double a[M][N], x[N], y[N];

int main(void)
{
    for (int i = 0; i < M; i++)
        for (int j = 0; j < N; j++)
            a[i][j] = (double)((i + j) % N) / (5 * M);
    for (int j = 0; j < N; j++)
        x[j] = 1 + (double)j / N;
    for (int round = 0; round < ROUNDS; round++) {
        for (int j = 0; j < N; j++)
            y[j] = 0;
        for (int i = 0; i < M; i++) {
            double dot = 0;
            for (int j = 0; j < N; j++)
                dot += a[i][j] * x[j];
            for (int j = 0; j < N; j++)
                y[j] += a[i][j] * dot;
        }
        x[round % N] = y[(round * 3) % N] / 1000;
    }
    double sum = 0;
    for (int j = 0; j < N; j++)
        sum += y[j];
    printf("%.9e\n", sum);
    return 0;
}
