/* The primes below a bound, sieved again and again in bytes.
 * Source: the sieve of Eratosthenes. */
#include <stdio.h>

#ifdef SMALL
enum { BOUND = 1000, ROUNDS = 2 };
#else
enum { BOUND = 100000, ROUNDS = 300 };
#endif

static unsigned char composite[BOUND];

int main(void)
{
    unsigned sum = 0;
    int count = 0;
    for (int round = 0; round < ROUNDS; round++) {
        for (int i = 0; i < BOUND; i++)
            composite[i] = 0;
        count = 0;
        for (int i = 2; i < BOUND; i++)
            if (!composite[i]) {
                count++;
                sum = sum * 31 + (unsigned)i;
                for (int j = i + i; j < BOUND; j += i)
                    composite[j] = 1;
            }
    }
    printf("%d %u\n", count, sum);
    return 0;
}
