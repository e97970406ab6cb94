/* Loops that copy, convert and add up arrays of every width, written out by hand.
 * Source: plain loops. */
#include <stdint.h>
#include <stdio.h>

#ifdef SMALL
enum { SIZE = 100, ROUNDS = 2 };
#else
enum { SIZE = 4096, ROUNDS = 20000 };
#endif

static uint8_t bytes[SIZE], other_bytes[SIZE];
static int16_t halves[SIZE];
static int32_t words[SIZE], other_words[SIZE];
static float floats[SIZE];
static double doubles[SIZE];

int main(void)
{
    for (int i = 0; i < SIZE; i++)
        bytes[i] = (uint8_t)(i * 31);
    unsigned sum = 0;
    double total = 0;
    for (int round = 0; round < ROUNDS; round++) {
        bytes[round % SIZE] ^= (uint8_t)round;
        for (int i = 0; i < SIZE; i++)
            other_bytes[i] = bytes[SIZE - 1 - i];
        for (int i = 0; i < SIZE; i++)
            halves[i] = (int16_t)(other_bytes[i] * 3 - 200);
        for (int i = 0; i < SIZE; i++)
            words[i] = halves[i] + other_words[i];
        for (int i = 0; i < SIZE; i++)
            other_words[i] = words[i] >> 1;
        for (int i = 0; i < SIZE; i++)
            floats[i] = (float)halves[i] * 0.5f;
        for (int i = 0; i < SIZE; i++)
            doubles[i] = floats[i];
        sum = sum * 31 + (unsigned)other_words[round % SIZE];
        total += doubles[round * 7 % SIZE];
    }
    printf("%u %.2f\n", sum, total);
    return 0;
}
