/* The largest singular value of an infinite matrix whose elements are computed: divisions of doubles.
 * Source: the power method; the matrix is that of the spectral norm benchmark. */
#include <math.h>
#include <stdio.h>

#ifdef SMALL
enum { N = 30, STEPS = 2 };
#else
enum { N = 1000, STEPS = 16 };
#endif

static double u[N], v[N], between[N];

static double element(int i, int j)
{
    return 1.0 / ((i + j) * (i + j + 1) / 2 + i + 1);
}

static void times(const double *from, double *to)
{
    for (int i = 0; i < N; i++) {
        to[i] = 0;
        for (int j = 0; j < N; j++)
            to[i] += element(i, j) * from[j];
    }
}

static void transposed_times(const double *from, double *to)
{
    for (int i = 0; i < N; i++) {
        to[i] = 0;
        for (int j = 0; j < N; j++)
            to[i] += element(j, i) * from[j];
    }
}

int main(void)
{
    for (int i = 0; i < N; i++)
        u[i] = 1;
    for (int step = 0; step < STEPS; step++) {
        times(u, between);
        transposed_times(between, v);
        times(v, between);
        transposed_times(between, u);
    }
    double uv = 0, vv = 0;
    for (int i = 0; i < N; i++) {
        uv += u[i] * v[i];
        vv += v[i] * v[i];
    }
    printf("%.9f\n", sqrt(uv / vv));
    return 0;
}
