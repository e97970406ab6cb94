/* All orders of an array by exchanges and recursion, as in Hennessy's benchmarks of Stanford.
 * Source: the recursive enumeration of permutations. */
#include <stdio.h>

#ifdef SMALL
enum { SIZE = 5, ROUNDS = 2 };
#else
enum { SIZE = 9, ROUNDS = 35 };
#endif

static int order[SIZE + 1];
static unsigned calls, sum;

static void swap(int *a, int *b)
{
    int kept = *a;
    *a = *b;
    *b = kept;
}

static void permute(int n)
{
    calls++;
    if (n == 1) {
        sum = sum * 3 + (unsigned)(order[1] - order[SIZE]);
        return;
    }
    permute(n - 1);
    for (int k = n - 1; k >= 1; k--) {
        swap(&order[n], &order[k]);
        permute(n - 1);
        swap(&order[n], &order[k]);
    }
}

int main(void)
{
    for (int round = 0; round < ROUNDS; round++) {
        for (int i = 0; i <= SIZE; i++)
            order[i] = i - 1;
        permute(SIZE);
    }
    printf("%u %u\n", calls, sum);
    return 0;
}
