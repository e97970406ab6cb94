/* Numbers sorted by exchanges of neighbours, as in Hennessy's benchmarks of Stanford.
 * Source: bubble sort. */
#include <stdio.h>

#ifdef SMALL
enum { COUNT = 60, ROUNDS = 2 };
#else
enum { COUNT = 600, ROUNDS = 400 };
#endif

static int numbers[COUNT];
static unsigned seed = 74755;

int main(void)
{
    unsigned sum = 0;
    for (int round = 0; round < ROUNDS; round++) {
        for (int i = 0; i < COUNT; i++) {
            seed = (seed * 1309 + 13849) & 65535;
            numbers[i] = (int)seed - 32768;
        }
        for (int top = COUNT - 1; top > 0; top--)
            for (int i = 0; i < top; i++)
                if (numbers[i] > numbers[i + 1]) {
                    int kept = numbers[i];
                    numbers[i] = numbers[i + 1];
                    numbers[i + 1] = kept;
                }
        sum = sum * 31 + (unsigned)numbers[0] + (unsigned)numbers[COUNT / 2] * 7;
    }
    printf("%u\n", sum);
    return 0;
}
