/* Divisions and remainders of 64 bits, signed and not, by numbers that are not constant: greatest common divisors and powers
 * modulo a prime. Source: Euclid's algorithm, and Fermat's test. */
#include <stdint.h>
#include <stdio.h>

#ifdef SMALL
enum { COUNT = 20 };
#else
enum { COUNT = 300000 };
#endif

static uint64_t divisor_of_both(uint64_t a, uint64_t b)
{
    while (b) {
        uint64_t rest = a % b;
        a = b;
        b = rest;
    }
    return a;
}

static uint64_t power(uint64_t base, uint64_t exponent, uint64_t modulus)
{
    uint64_t result = 1;
    for (base %= modulus; exponent; exponent >>= 1) {
        if (exponent & 1)
            result = result * base % modulus;
        base = base * base % modulus;
    }
    return result;
}

int main(void)
{
    uint64_t seed = 88172645463325252u, sum = 0;
    int64_t signed_sum = 0;
    unsigned primes = 0;
    for (int i = 0; i < COUNT; i++) {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        sum += divisor_of_both(seed, seed >> (i & 31) ^ 0x123456789abcu);
        int64_t divisor = (int64_t)(seed >> 20 | 1) * (i & 1 ? -1 : 1);
        signed_sum += (int64_t)sum / divisor + (int64_t)seed % divisor;
        uint64_t modulus = (seed >> 34) | 1;
        if ((i & 3) == 0 && modulus > 3)
            primes += power(2, modulus - 1, modulus) == 1;
    }
    printf("%08x%08x %08x%08x %u\n", (unsigned)(sum >> 32), (unsigned)sum, (unsigned)((uint64_t)signed_sum >> 32),
           (unsigned)signed_sum, primes);
    return 0;
}
