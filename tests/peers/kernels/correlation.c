/* The correlation of all pairs of columns of a table of doubles.
 * Source: Pearson's coefficient. */
#include <math.h>
#include <stdio.h>

#ifdef SMALL
enum { ROWS = 20, COLUMNS = 16, ROUNDS = 1 };
#else
enum { ROWS = 260, COLUMNS = 220, ROUNDS = 30 };
#endif

static double data[ROWS][COLUMNS], result[COLUMNS][COLUMNS], mean[COLUMNS], deviation[COLUMNS];

static double correlate(int round)
{
    for (int i = 0; i < ROWS; i++)
        for (int j = 0; j < COLUMNS; j++)
            data[i][j] = (double)(i * j + round) / COLUMNS + (i * 7 + j * 3) % 11;
    for (int j = 0; j < COLUMNS; j++) {
        mean[j] = 0;
        for (int i = 0; i < ROWS; i++)
            mean[j] += data[i][j];
        mean[j] /= ROWS;
        deviation[j] = 0;
        for (int i = 0; i < ROWS; i++)
            deviation[j] += (data[i][j] - mean[j]) * (data[i][j] - mean[j]);
        deviation[j] = sqrt(deviation[j] / ROWS);
        if (deviation[j] <= 0.1)
            deviation[j] = 1;
    }
    for (int i = 0; i < ROWS; i++)
        for (int j = 0; j < COLUMNS; j++)
            data[i][j] = (data[i][j] - mean[j]) / (sqrt((double)ROWS) * deviation[j]);
    double sum = 0;
    for (int i = 0; i < COLUMNS; i++)
        for (int j = i; j < COLUMNS; j++) {
            double product = 0;
            for (int k = 0; k < ROWS; k++)
                product += data[k][i] * data[k][j];
            result[i][j] = result[j][i] = product;
            sum += product;
        }
    return sum;
}

int main(void)
{
    double sum = 0;
    for (int round = 0; round < ROUNDS; round++)
        sum += correlate(round);
    printf("%.6e %.6f\n", sum, result[1][COLUMNS / 2]);
    return 0;
}
