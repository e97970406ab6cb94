/* D = A B C, two products of matrices by dot products, so that the inner loop walks down columns.
 * Source: the definition of the product. */
#include <stdio.h>

#ifdef SMALL
enum { N = 14, ROUNDS = 1 };
#else
enum { N = 160, ROUNDS = 20 };
#endif

static double a[N][N], b[N][N], c[N][N], ab[N][N], d[N][N];

static void product(double to[N][N], double left[N][N], double right[N][N])
{
    for (int i = 0; i < N; i++)
        for (int j = 0; j < N; j++) {
            double sum = 0;
            for (int k = 0; k < N; k++)
                sum += left[i][k] * right[k][j];
            to[i][j] = sum;
        }
}

int main(void)
{
    for (int i = 0; i < N; i++)
        for (int j = 0; j < N; j++) {
            a[i][j] = (double)((i * j + 1) % N) / N;
            b[i][j] = (double)(i * (j + 1) % N) / N;
            c[i][j] = (double)((i * (j + 3) + 1) % N) / N;
        }
    double sum = 0;
    for (int round = 0; round < ROUNDS; round++) {
        a[round % N][0] += 0.5;
        product(ab, a, b);
        product(d, ab, c);
        for (int i = 0; i < N; i++)
            sum += d[i][(i + round) % N];
    }
    printf("%.9e\n", sum);
    return 0;
}
