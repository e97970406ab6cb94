/* The edit distance of two strings, and the length of their longest common subsequence, in two rows each.
 * Source: the dynamic program of Wagner and Fischer. */
#include <stdio.h>

#ifdef SMALL
enum { LENGTH = 60, ROUNDS = 2 };
#else
enum { LENGTH = 2500, ROUNDS = 12 };
#endif

static char a[LENGTH], b[LENGTH];
static int rows[2][LENGTH + 1], common[2][LENGTH + 1];

int main(void)
{
    unsigned seed = 1, sum = 0;
    for (int round = 0; round < ROUNDS; round++) {
        for (int i = 0; i < LENGTH; i++) {
            seed = seed * 1664525u + 1013904223u;
            a[i] = (char)('a' + (seed >> 28));
            b[i] = seed >> 8 & 3 ? a[i] : (char)('a' + (seed >> 24 & 15));
        }
        for (int j = 0; j <= LENGTH; j++) {
            rows[0][j] = j;
            common[0][j] = 0;
        }
        for (int i = 1; i <= LENGTH; i++) {
            int *old = rows[(i - 1) & 1], *now = rows[i & 1], *last = common[(i - 1) & 1], *next = common[i & 1];
            now[0] = i;
            next[0] = 0;
            for (int j = 1; j <= LENGTH; j++) {
                int best = old[j - 1] + (a[i - 1] != b[j - 1]);
                if (old[j] + 1 < best)
                    best = old[j] + 1;
                if (now[j - 1] + 1 < best)
                    best = now[j - 1] + 1;
                now[j] = best;
                next[j] = a[i - 1] == b[j - 1] ? last[j - 1] + 1 : last[j] > next[j - 1] ? last[j] : next[j - 1];
            }
        }
        sum = sum * 31 + (unsigned)rows[LENGTH & 1][LENGTH];
        sum = sum * 31 + (unsigned)common[LENGTH & 1][LENGTH];
    }
    printf("%u\n", sum);
    return 0;
}
