/* Gauss-Seidel relaxation with nine points, in place, so that each value depends on the one before it.
 * Source: the method of Gauss and Seidel. */
#include <stdio.h>

#ifdef SMALL
enum { N = 30, STEPS = 2 };
#else
enum { N = 200, STEPS = 300 };
#endif

static double a[N][N];

int main(void)
{
    for (int i = 0; i < N; i++)
        for (int j = 0; j < N; j++)
            a[i][j] = (i * (j + 2.0) + 2) / N;
    for (int step = 0; step < STEPS; step++)
        for (int i = 1; i < N - 1; i++)
            for (int j = 1; j < N - 1; j++)
                a[i][j] = (a[i - 1][j - 1] + a[i - 1][j] + a[i - 1][j + 1] + a[i][j - 1] + a[i][j] + a[i][j + 1] +
                           a[i + 1][j - 1] + a[i + 1][j] + a[i + 1][j + 1]) / 9;
    double sum = 0;
    for (int i = 0; i < N; i++)
        for (int j = 0; j < N; j++)
            sum += a[i][j];
    printf("%.9e\n", sum);
    return 0;
}
