/* Recursion and little else: Ackermann's function, Takeuchi's, and Fibonacci's numbers.
 * Source: the definitions of the functions. */
#include <stdio.h>

#ifdef SMALL
enum { ROUNDS = 1, DEPTH = 2, FIB = 12 };
#else
enum { ROUNDS = 8, DEPTH = 9, FIB = 34 };
#endif

static int ackermann(int m, int n)
{
    if (m == 0)
        return n + 1;
    if (n == 0)
        return ackermann(m - 1, 1);
    return ackermann(m - 1, ackermann(m, n - 1));
}

static int takeuchi(int x, int y, int z)
{
    if (y >= x)
        return z;
    return takeuchi(takeuchi(x - 1, y, z), takeuchi(y - 1, z, x), takeuchi(z - 1, x, y));
}

static unsigned fibonacci(unsigned n)
{
    return n < 2 ? n : fibonacci(n - 1) + fibonacci(n - 2);
}

int main(void)
{
    unsigned sum = 0;
    for (int round = 0; round < ROUNDS; round++) {
        sum = sum * 31 + (unsigned)ackermann(3, DEPTH - round % 2);
        sum = sum * 31 + (unsigned)takeuchi(2 * DEPTH, DEPTH, round % 3);
        sum = sum * 31 + fibonacci((unsigned)(FIB - round));
    }
    printf("%u\n", sum);
    return 0;
}
