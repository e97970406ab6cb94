/* All ways to put queens on a board so that none attacks another, by backtracking with arrays of flags.
 * Source: the problem of eight queens, for larger boards. */
#include <stdio.h>

#ifdef SMALL
enum { MOST = 6 };
#else
enum { MOST = 12 };
#endif

static int size, solutions;
static unsigned sum;
static char column_used[MOST], up_used[2 * MOST], down_used[2 * MOST];
static int at[MOST];

static void place(int row)
{
    if (row == size) {
        solutions++;
        for (int i = 0; i < size; i++)
            sum = sum * 31 + (unsigned)at[i];
        return;
    }
    for (int column = 0; column < size; column++)
        if (!column_used[column] && !up_used[row + column] && !down_used[row - column + size]) {
            column_used[column] = up_used[row + column] = down_used[row - column + size] = 1;
            at[row] = column;
            place(row + 1);
            column_used[column] = up_used[row + column] = down_used[row - column + size] = 0;
        }
}

int main(void)
{
    for (size = 4; size <= MOST; size++) {
        solutions = 0;
        place(0);
        printf("%d queens: %d\n", size, solutions);
    }
    printf("%u\n", sum);
    return 0;
}
