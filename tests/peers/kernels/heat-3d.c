/* The heat equation in three dimensions by explicit steps with seven points.
 * Source: the forward difference method for the heat equation. */
#include <stdio.h>

#ifdef SMALL
enum { N = 10, STEPS = 2 };
#else
enum { N = 40, STEPS = 800 };
#endif

static double a[N][N][N], b[N][N][N];

static void step(double to[N][N][N], double from[N][N][N])
{
    for (int i = 1; i < N - 1; i++)
        for (int j = 1; j < N - 1; j++)
            for (int k = 1; k < N - 1; k++) {
                double centre = from[i][j][k];
                to[i][j][k] = 0.125 * (from[i + 1][j][k] - 2 * centre + from[i - 1][j][k]) +
                              0.125 * (from[i][j + 1][k] - 2 * centre + from[i][j - 1][k]) +
                              0.125 * (from[i][j][k + 1] - 2 * centre + from[i][j][k - 1]) + centre;
            }
}

int main(void)
{
    for (int i = 0; i < N; i++)
        for (int j = 0; j < N; j++)
            for (int k = 0; k < N; k++)
                a[i][j][k] = b[i][j][k] = (i + j + (N - k)) * 10.0 / N;
    a[N / 2][N / 2][N / 2] = 1000;
    for (int number = 0; number < STEPS; number++) {
        step(b, a);
        step(a, b);
    }
    double sum = 0;
    for (int i = 0; i < N; i++)
        for (int j = 0; j < N; j++)
            for (int k = 0; k < N; k++)
                sum += a[i][j][k] * (i + 1);
    printf("%.9e\n", sum);
    return 0;
}
