/* Work that would keep a page from moving: it is done in a worker (primes-worker.js). */
#include <stdio.h>
#include <stdlib.h>

/* How many primes are below the limit; -1 when there is no room to find out. */
int primes_below(int limit) {
    if (limit < 3) return 0;
    char *composite = calloc(limit, 1);
    if (!composite) return -1;
    int count = 0;
    for (int n = 2; n < limit; n++) {
        if (composite[n]) continue;
        count++;
        for (long long multiple = (long long)n * n; multiple < limit; multiple += n) composite[multiple] = 1;
    }
    free(composite);
    printf("went through %d numbers\n", limit);
    return count;
}
