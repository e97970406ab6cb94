/* Six loops, one in the other, that count; each has work that no compiler can take out.
 * Source: the nested loops of the Shootout, here with a sum that depends on the order. */
#include <stdio.h>

#ifdef SMALL
enum { N = 4 };
#else
enum { N = 22 };
#endif

int main(void)
{
    unsigned sum = 1, odd = 0;
    for (int a = 0; a < N; a++)
        for (int b = 0; b < N; b++)
            for (int c = 0; c < N; c++)
                for (int d = 0; d < N; d++)
                    for (int e = 0; e < N; e++)
                        for (int f = 0; f < N; f++) {
                            sum = (sum << 1 ^ sum >> 7) + (unsigned)(a + f);
                            odd += sum & 1;
                        }
    printf("%u %u\n", sum, odd);
    return 0;
}
