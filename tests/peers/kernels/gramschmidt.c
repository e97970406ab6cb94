/* Columns of a matrix of doubles made orthogonal and of length one, A = Q R.
 * Source: the modified method of Gram and Schmidt. */
#include <math.h>
#include <stdio.h>

#ifdef SMALL
enum { M = 20, N = 16, ROUNDS = 1 };
#else
enum { M = 200, N = 180, ROUNDS = 10 };
#endif

static double a[M][N], q[M][N], r[N][N];

int main(void)
{
    double sum = 0;
    for (int round = 0; round < ROUNDS; round++) {
        for (int i = 0; i < M; i++)
            for (int j = 0; j < N; j++)
                a[i][j] = (double)((i * 17 + j * 29 + i * j + round) % 101) / 101 + (i == j);
        for (int k = 0; k < N; k++) {
            double square = 0;
            for (int i = 0; i < M; i++)
                square += a[i][k] * a[i][k];
            r[k][k] = sqrt(square);
            for (int i = 0; i < M; i++)
                q[i][k] = a[i][k] / r[k][k];
            for (int j = k + 1; j < N; j++) {
                double dot = 0;
                for (int i = 0; i < M; i++)
                    dot += q[i][k] * a[i][j];
                r[k][j] = dot;
                for (int i = 0; i < M; i++)
                    a[i][j] -= q[i][k] * dot;
            }
        }
        for (int k = 0; k < N; k++)
            sum += r[k][k] + r[0][k];
    }
    printf("%.7e\n", sum);
    return 0;
}
