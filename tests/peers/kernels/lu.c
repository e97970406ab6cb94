/* A = L U in place without pivots, of a matrix whose diagonal is heavy.
 * Source: Gaussian elimination. */
#include <stdio.h>

#ifdef SMALL
enum { N = 20, ROUNDS = 1 };
#else
enum { N = 220, ROUNDS = 50 };
#endif

static double a[N][N];

int main(void)
{
    double sum = 0;
    for (int round = 0; round < ROUNDS; round++) {
        for (int i = 0; i < N; i++)
            for (int j = 0; j < N; j++)
                a[i][j] = i == j ? N + round : (double)((i * 7 + j * 13 + round) % N) / N;
        for (int i = 0; i < N; i++) {
            for (int j = 0; j < i; j++) {
                for (int k = 0; k < j; k++)
                    a[i][j] -= a[i][k] * a[k][j];
                a[i][j] /= a[j][j];
            }
            for (int j = i; j < N; j++)
                for (int k = 0; k < i; k++)
                    a[i][j] -= a[i][k] * a[k][j];
        }
        for (int i = 0; i < N; i++)
            sum += a[i][i] + a[i][N - 1 - i];
    }
    printf("%.9e\n", sum);
    return 0;
}
