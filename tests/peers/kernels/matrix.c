/* Products of matrices of integers whose rows are allocated one by one.
 * Source: the definition of the product. */
#include <stdio.h>
#include <stdlib.h>

#ifdef SMALL
enum { N = 10, ROUNDS = 20 };
#else
enum { N = 60, ROUNDS = 900 };
#endif

static int **rows(void)
{
    int **matrix = malloc(N * sizeof *matrix);
    for (int i = 0; i < N; i++)
        matrix[i] = calloc(N, sizeof **matrix);
    return matrix;
}

int main(void)
{
    int **a = rows(), **b = rows(), **c = rows();
    for (int i = 0, count = 1; i < N; i++)
        for (int j = 0; j < N; j++)
            a[i][j] = b[i][j] = count++;
    unsigned total = 0;
    for (int round = 0; round < ROUNDS; round++) {
        for (int i = 0; i < N; i++)
            for (int j = 0; j < N; j++) {
                unsigned sum = 0;
                for (int k = 0; k < N; k++)
                    sum += (unsigned)a[i][k] * (unsigned)b[k][j];
                c[i][j] = (int)sum;
            }
        total = total * 31 + (unsigned)c[round % N][round % 7];
        int **old = a;
        a = c;
        c = old;
    }
    printf("%u\n", total);
    return 0;
}
