/* x += A y and z += A' w: a matrix of doubles times vectors, by rows and down its columns.
 * Source: the definition of the product. */
#include <stdio.h>

#ifdef SMALL
enum { N = 24, ROUNDS = 2 };
#else
enum { N = 400, ROUNDS = 300 };
#endif

static double a[N][N], x[N], y[N], z[N], w[N];

int main(void)
{
    for (int i = 0; i < N; i++) {
        y[i] = (i + 3.0) / N;
        w[i] = (i + 4.0) / N;
        for (int j = 0; j < N; j++)
            a[i][j] = (double)(i * j % N) / N;
    }
    for (int round = 0; round < ROUNDS; round++) {
        for (int i = 0; i < N; i++)
            for (int j = 0; j < N; j++)
                x[i] += a[i][j] * y[j];
        for (int i = 0; i < N; i++)
            for (int j = 0; j < N; j++)
                z[i] += a[j][i] * w[j];
        y[round % N] += 0.25;
    }
    double sum = 0;
    for (int i = 0; i < N; i++)
        sum += x[i] + 2 * z[i];
    printf("%.9e\n", sum);
    return 0;
}
