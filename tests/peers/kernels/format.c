/* Numbers, strings and doubles put into text by snprintf, and read from it again by strtol and strtod.
 * Source: the C standard's library; what is measured is that of each side. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#ifdef SMALL
enum { COUNT = 30 };
#else
enum { COUNT = 100000 };
#endif

int main(void)
{
    static const char *const names[] = { "alpha", "beta", "gamma", "delta", "epsilon" };
    char line[160];
    unsigned sum = 0, seed = 1;
    for (int i = 0; i < COUNT; i++) {
        seed = seed * 1664525u + 1013904223u;
        int length = snprintf(line, sizeof line, "%d %-10s|%08x %c %5u %+.3f %e", (int)seed, names[seed >> 16 & 3], seed ^ 12345,
                              'a' + i % 26, seed >> 20, (seed >> 8) / 1024.0, seed / 65536.0);
        for (int at = 0; at < length; at++)
            sum = sum * 31 + (unsigned char)line[at];
        char *end;
        sum += (unsigned)strtol(line, &end, 10);
        sum += (unsigned)(strtod(strchr(line, '+'), NULL) * 8);
    }
    printf("%u\n", sum);
    return 0;
}
