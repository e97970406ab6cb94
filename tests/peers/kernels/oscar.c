/* Fourier transforms of complex floats, structs that are passed and returned, by recursion between two arrays.
 * Source: Cooley's and Tukey's algorithm in its recursive form; the class is Oscar of Stanford's benchmarks. */
#include <math.h>
#include <stdio.h>

#ifdef SMALL
enum { LOG = 5, ROUNDS = 2 };
#else
enum { LOG = 11, ROUNDS = 2000 };
#endif

enum { N = 1 << LOG };

struct complex {
    float re, im;
};

static struct complex values[N], result[N], roots[N];

static struct complex sum(struct complex a, struct complex b)
{
    return (struct complex){ a.re + b.re, a.im + b.im };
}

static struct complex difference(struct complex a, struct complex b)
{
    return (struct complex){ a.re - b.re, a.im - b.im };
}

static struct complex product(struct complex a, struct complex b)
{
    return (struct complex){ a.re * b.re - a.im * b.im, a.re * b.im + a.im * b.re };
}

static void transform(const struct complex *from, struct complex *to, int count, int step)
{
    if (count == 1) {
        *to = *from;
        return;
    }
    transform(from, to, count / 2, step * 2);
    transform(from + step, to + count / 2, count / 2, step * 2);
    for (int k = 0; k < count / 2; k++) {
        struct complex even = to[k], odd = product(roots[k * step], to[k + count / 2]);
        to[k] = sum(even, odd);
        to[k + count / 2] = difference(even, odd);
    }
}

int main(void)
{
    for (int i = 0; i < N; i++) {
        double angle = -6.283185307179586 * i / N;
        roots[i] = (struct complex){ (float)(round(cos(angle) * 1e6) / 1e6), (float)(round(sin(angle) * 1e6) / 1e6) };
        values[i] = (struct complex){ (float)(i * 37 % 101) / 101, 0 };
    }
    double total = 0;
    for (int number = 0; number < ROUNDS; number++) {
        values[number % N].re += 0.5f;
        transform(values, result, N, 1);
        total += result[number % N].re + result[number * 5 % N].im;
    }
    printf("%.6f\n", total);
    return 0;
}
