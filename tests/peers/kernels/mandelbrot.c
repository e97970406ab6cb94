/* The points of a square that stay in Mandelbrot's set for 50 steps, as bits.
 * Source: the definition of the set. */
#include <stdio.h>

#ifdef SMALL
enum { SIZE = 40 };
#else
enum { SIZE = 1000 };
#endif

int main(void)
{
    unsigned sum = 0, inside = 0;
    for (int y = 0; y < SIZE; y++) {
        unsigned bits = 0;
        for (int x = 0; x < SIZE; x++) {
            double cr = 2.0 * x / SIZE - 1.5, ci = 2.0 * y / SIZE - 1;
            double zr = 0, zi = 0, rr = 0, ii = 0;
            int step = 0;
            while (step < 50 && rr + ii <= 4) {
                zi = 2 * zr * zi + ci;
                zr = rr - ii + cr;
                rr = zr * zr;
                ii = zi * zi;
                step++;
            }
            unsigned in = step == 50;
            inside += in;
            bits = bits << 1 | in;
            if ((x & 7) == 7) {
                sum = sum * 31 + (bits & 255);
                bits = 0;
            }
        }
    }
    printf("%u %u\n", inside, sum);
    return 0;
}
