/* Two-dimensional Jacobi relaxation with five points, between two grids, as in PolyBench's class of stencils.
 * Source: the method of Jacobi for Laplace's equation. */
#include <stdio.h>

#ifdef SMALL
enum { N = 30, STEPS = 3 };
#else
enum { N = 250, STEPS = 1000 };
#endif

static double a[N][N], b[N][N];

static void relax(double to[N][N], double from[N][N])
{
    for (int i = 1; i < N - 1; i++)
        for (int j = 1; j < N - 1; j++)
            to[i][j] = 0.2 * (from[i][j] + from[i][j - 1] + from[i][j + 1] + from[i - 1][j] + from[i + 1][j]);
}

int main(void)
{
    for (int i = 0; i < N; i++)
        for (int j = 0; j < N; j++) {
            a[i][j] = (i * (j + 2.0) + 2) / N;
            b[i][j] = (i * (j + 3.0) + 3) / N;
        }
    for (int step = 0; step < STEPS; step++) {
        relax(b, a);
        relax(a, b);
    }
    double sum = 0;
    for (int i = 0; i < N; i++)
        for (int j = 0; j < N; j++)
            sum += a[i][j];
    printf("%.9e\n", sum);
    return 0;
}
