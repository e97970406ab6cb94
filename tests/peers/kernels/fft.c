/* The fast Fourier transform of doubles in place, forth and back, with tables of roots.
 * Source: Cooley's and Tukey's algorithm with two as radix. */
#include <math.h>
#include <stdio.h>

#ifdef SMALL
enum { LOG = 5, ROUNDS = 2 };
#else
enum { LOG = 13, ROUNDS = 240 };
#endif

enum { N = 1 << LOG };

static double re[N], im[N], cosine[N / 2], sine[N / 2];

static void transform(double sign)
{
    for (int i = 1, j = 0; i < N; i++) {
        int bit = N >> 1;
        for (; j & bit; bit >>= 1)
            j ^= bit;
        j ^= bit;
        if (i < j) {
            double kept = re[i];
            re[i] = re[j];
            re[j] = kept;
            kept = im[i];
            im[i] = im[j];
            im[j] = kept;
        }
    }
    for (int length = 2; length <= N; length <<= 1) {
        int half = length / 2, step = N / length;
        for (int start = 0; start < N; start += length)
            for (int k = 0; k < half; k++) {
                double wr = cosine[k * step], wi = sign * sine[k * step];
                int low = start + k, high = low + half;
                double xr = re[high] * wr - im[high] * wi, xi = re[high] * wi + im[high] * wr;
                re[high] = re[low] - xr;
                im[high] = im[low] - xi;
                re[low] += xr;
                im[low] += xi;
            }
    }
}

int main(void)
{
    for (int i = 0; i < N / 2; i++) {
        cosine[i] = cos(6.283185307179586 * i / N);
        sine[i] = sin(6.283185307179586 * i / N);
    }
    for (int i = 0; i < N; i++)
        re[i] = (i * 37 % 101) / 101.0;
    double sum = 0;
    for (int round = 0; round < ROUNDS; round++) {
        transform(1);
        sum += re[round % N] + im[(round * 7 + 1) % N];
        transform(-1);
        for (int i = 0; i < N; i++) {
            re[i] /= N;
            im[i] /= N;
        }
    }
    for (int i = 0; i < N; i++)
        sum += re[i];
    printf("%.5f\n", sum);
    return 0;
}
