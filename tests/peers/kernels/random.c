/* A linear congruential generator with a remainder and a division of doubles in each step.
 * Source: the random numbers of the Shootout (139968 as modulus). */
#include <stdio.h>

#ifdef SMALL
enum { COUNT = 1000 };
#else
enum { COUNT = 20000000 };
#endif

static int seed = 42;

static double below(double bound)
{
    seed = (seed * 3877 + 29573) % 139968;
    return bound * seed / 139968;
}

int main(void)
{
    double last = 0, least = 100;
    for (int i = 0; i < COUNT; i++) {
        last = below(100);
        if (last < least)
            least = last;
    }
    printf("%.9f %.9f\n", last, least);
    return 0;
}
