/* Maxwell's equations in two dimensions: electric and magnetic fields that step in turns.
 * Source: Yee's method of finite differences in the time domain. */
#include <stdio.h>

#ifdef SMALL
enum { NX = 20, NY = 24, STEPS = 4 };
#else
enum { NX = 200, NY = 240, STEPS = 1800 };
#endif

static double ex[NX][NY], ey[NX][NY], hz[NX][NY];

int main(void)
{
    for (int i = 0; i < NX; i++)
        for (int j = 0; j < NY; j++) {
            ex[i][j] = i * (j + 1.0) / NX;
            ey[i][j] = i * (j + 2.0) / NY;
            hz[i][j] = i * (j + 3.0) / NX;
        }
    for (int t = 0; t < STEPS; t++) {
        for (int j = 0; j < NY; j++)
            ey[0][j] = t;
        for (int i = 1; i < NX; i++)
            for (int j = 0; j < NY; j++)
                ey[i][j] -= 0.5 * (hz[i][j] - hz[i - 1][j]);
        for (int i = 0; i < NX; i++)
            for (int j = 1; j < NY; j++)
                ex[i][j] -= 0.5 * (hz[i][j] - hz[i][j - 1]);
        for (int i = 0; i < NX - 1; i++)
            for (int j = 0; j < NY - 1; j++)
                hz[i][j] -= 0.7 * (ex[i][j + 1] - ex[i][j] + ey[i + 1][j] - ey[i][j]);
    }
    double sum = 0;
    for (int i = 0; i < NX; i++)
        for (int j = 0; j < NY; j++)
            sum += ex[i][j] + 2 * ey[i][j] + 3 * hz[i][j];
    printf("%.9e\n", sum);
    return 0;
}
