/* SHA-512: rotations and sums of 64 bits. The constants are computed: roots of the first primes.
 * Source: FIPS 180-4. */
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#ifdef SMALL
enum { BLOCKS = 10 };
#else
enum { BLOCKS = 300000 };
#endif

static uint64_t constants[80];

/* The first 64 bits behind the point of a prime's square or cube root, by bisection with numbers in 32-bit digits. */
static int power_below(uint64_t high, uint64_t low, int power, uint32_t prime)
{
    uint32_t digits[12] = { 1 }, root[3] = { (uint32_t)low, (uint32_t)(low >> 32), (uint32_t)high };
    for (int i = 0; i < power; i++) {
        uint32_t product[12] = { 0 };
        for (int j = 0; j < 9; j++) {
            uint64_t carry = 0;
            for (int k = 0; k < 3; k++) {
                carry += (uint64_t)digits[j] * root[k] + product[j + k];
                product[j + k] = (uint32_t)carry;
                carry >>= 32;
            }
            product[j + 3] += (uint32_t)carry;
        }
        memcpy(digits, product, sizeof digits);
    }
    uint64_t whole = (uint64_t)digits[2 * power + 1] << 32 | digits[2 * power];
    return whole < prime;
}

static uint64_t fraction_of_root(uint32_t prime, int power)
{
    uint64_t high = 1, low = 0;
    while (power_below(high + 1, 0, power, prime))
        high++;
    for (int bit = 63; bit >= 0; bit--)
        if (power_below(high, low | (uint64_t)1 << bit, power, prime))
            low |= (uint64_t)1 << bit;
    return low;
}

static uint64_t rotate(uint64_t x, int by)
{
    return x >> by | x << (64 - by);
}

static void block(uint64_t state[8], const uint64_t words[16])
{
    uint64_t w[80];
    memcpy(w, words, 16 * sizeof *w);
    for (int i = 16; i < 80; i++) {
        uint64_t a = w[i - 15], b = w[i - 2];
        w[i] = w[i - 16] + (rotate(a, 1) ^ rotate(a, 8) ^ a >> 7) + w[i - 7] + (rotate(b, 19) ^ rotate(b, 61) ^ b >> 6);
    }
    uint64_t a = state[0], b = state[1], c = state[2], d = state[3], e = state[4], f = state[5], g = state[6], h = state[7];
    for (int i = 0; i < 80; i++) {
        uint64_t one = h + (rotate(e, 14) ^ rotate(e, 18) ^ rotate(e, 41)) + ((e & f) ^ (~e & g)) + constants[i] + w[i];
        uint64_t two = (rotate(a, 28) ^ rotate(a, 34) ^ rotate(a, 39)) + ((a & b) ^ (a & c) ^ (b & c));
        h = g, g = f, f = e, e = d + one, d = c, c = b, b = a, a = one + two;
    }
    state[0] += a, state[1] += b, state[2] += c, state[3] += d, state[4] += e, state[5] += f, state[6] += g, state[7] += h;
}

int main(void)
{
    uint64_t state[8], words[16] = { 0x6162638000000000u };
    int count = 0;
    for (uint32_t prime = 2; count < 80; prime++) {
        uint32_t divisor = 2;
        while (divisor * divisor <= prime && prime % divisor)
            divisor++;
        if (divisor * divisor <= prime)
            continue;
        if (count < 8)
            state[count] = fraction_of_root(prime, 2);
        constants[count++] = fraction_of_root(prime, 3);
    }
    words[15] = 24; /* the text `abc`, the example of the standard */
    for (int i = 0; i < BLOCKS; i++) {
        block(state, words);
        if (i == 0)
            printf("%08x%08x\n", (unsigned)(state[0] >> 32), (unsigned)state[0]);
        words[i & 15] ^= state[i & 7];
    }
    for (int i = 0; i < 8; i++)
        printf("%08x%08x", (unsigned)(state[i] >> 32), (unsigned)state[i]);
    putchar('\n');
    return 0;
}
