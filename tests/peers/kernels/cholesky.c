/* A = L L' of a symmetric matrix that is positive definite, in place: square roots and dot products of rows.
 * Source: Cholesky's factorisation. */
#include <math.h>
#include <stdio.h>

#ifdef SMALL
enum { N = 20, ROUNDS = 1 };
#else
enum { N = 260, ROUNDS = 40 };
#endif

static double a[N][N];

int main(void)
{
    double sum = 0;
    for (int round = 0; round < ROUNDS; round++) {
        for (int i = 0; i < N; i++)
            for (int j = 0; j <= i; j++)
                a[i][j] = i == j ? 2.0 * N + round : (double)((i + j * 3 + round) % N) / N;
        for (int i = 0; i < N; i++) {
            for (int j = 0; j < i; j++) {
                double rest = a[i][j];
                for (int k = 0; k < j; k++)
                    rest -= a[i][k] * a[j][k];
                a[i][j] = rest / a[j][j];
            }
            for (int k = 0; k < i; k++)
                a[i][i] -= a[i][k] * a[i][k];
            a[i][i] = sqrt(a[i][i]);
        }
        for (int i = 0; i < N; i++)
            sum += a[i][i] + a[i][i / 2];
    }
    printf("%.9e\n", sum);
    return 0;
}
