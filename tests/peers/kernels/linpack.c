/* A system of linear equations solved by columns with pivots, through the routines daxpy, dscal and idamax.
 * Source: the factorisation of LINPACK, by its description. */
#include <math.h>
#include <stdio.h>

#ifdef SMALL
enum { N = 20, ROUNDS = 1 };
#else
enum { N = 200, ROUNDS = 80 };
#endif

static double a[N][N + 1], b[N]; /* a[column][row] */
static int pivots[N];

static void daxpy(int count, double factor, const double *x, double *y)
{
    if (factor == 0)
        return;
    for (int i = 0; i < count; i++)
        y[i] += factor * x[i];
}

static void dscal(int count, double factor, double *x)
{
    for (int i = 0; i < count; i++)
        x[i] *= factor;
}

static int idamax(int count, const double *x)
{
    int largest = 0;
    for (int i = 1; i < count; i++)
        if (fabs(x[i]) > fabs(x[largest]))
            largest = i;
    return largest;
}

static void generate(unsigned seed)
{
    for (int i = 0; i < N; i++)
        b[i] = 0;
    for (int j = 0; j < N; j++)
        for (int i = 0; i < N; i++) {
            seed = seed * 3125 & 65535;
            a[j][i] = ((double)seed - 32768) / 16384;
            b[i] += a[j][i];
        }
}

static void factor(void)
{
    for (int k = 0; k < N - 1; k++) {
        int pivot = k + idamax(N - k, &a[k][k]);
        pivots[k] = pivot;
        double top = a[k][pivot];
        a[k][pivot] = a[k][k];
        a[k][k] = top;
        dscal(N - k - 1, -1 / top, &a[k][k + 1]);
        for (int j = k + 1; j < N; j++) {
            double moved = a[j][pivot];
            a[j][pivot] = a[j][k];
            a[j][k] = moved;
            daxpy(N - k - 1, moved, &a[k][k + 1], &a[j][k + 1]);
        }
    }
}

static void solve(void)
{
    for (int k = 0; k < N - 1; k++) {
        double moved = b[pivots[k]];
        b[pivots[k]] = b[k];
        b[k] = moved;
        daxpy(N - k - 1, moved, &a[k][k + 1], &b[k + 1]);
    }
    for (int k = N - 1; k >= 0; k--) {
        b[k] /= a[k][k];
        daxpy(k, -b[k], a[k], b);
    }
}

int main(void)
{
    double sum = 0;
    for (int round = 0; round < ROUNDS; round++) {
        generate(1325 + 2 * (unsigned)round);
        factor();
        solve();
        for (int i = 0; i < N; i++)
            sum += b[i];
    }
    printf("%.4f\n", sum / ROUNDS);
    return 0;
}
