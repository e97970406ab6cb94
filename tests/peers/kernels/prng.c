/* Random numbers by generators with states of 64 bits: xorshift, PCG and SplitMix; they throw dice and darts.
 * Source: Marsaglia's xorshift64, O'Neill's PCG-XSH-RR, Steele's SplitMix64. */
#include <stdint.h>
#include <stdio.h>

#ifdef SMALL
enum { COUNT = 300 };
#else
enum { COUNT = 20000000 };
#endif

static uint64_t xorshift_state = 88172645463325252u, pcg_state = 42, split_state = 7;

static uint64_t xorshift(void)
{
    xorshift_state ^= xorshift_state << 13;
    xorshift_state ^= xorshift_state >> 7;
    xorshift_state ^= xorshift_state << 17;
    return xorshift_state;
}

static uint32_t pcg(void)
{
    uint64_t old = pcg_state;
    pcg_state = old * 6364136223846793005u + 1442695040888963407u;
    uint32_t shifted = (uint32_t)((old >> 18 ^ old) >> 27), by = (uint32_t)(old >> 59);
    return shifted >> by | shifted << (-by & 31);
}

static uint64_t split(void)
{
    uint64_t z = split_state += 0x9e3779b97f4a7c15u;
    z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9u;
    z = (z ^ z >> 27) * 0x94d049bb133111ebu;
    return z ^ z >> 31;
}

int main(void)
{
    unsigned dice[6] = { 0 }, inside = 0;
    uint64_t sum = 0;
    for (int i = 0; i < COUNT; i++) {
        dice[(uint64_t)pcg() * 6 >> 32]++;
        double x = (double)(uint32_t)(xorshift() >> 32) / 4294967296.0, y = pcg() / 4294967296.0;
        inside += x * x + y * y < 1;
        sum += split();
    }
    for (int i = 0; i < 6; i++)
        printf("%u ", dice[i]);
    printf("%u %08x%08x\n", inside, (unsigned)(sum >> 32), (unsigned)sum);
    return 0;
}
