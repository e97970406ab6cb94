/* The C library's qsort and bsearch with callbacks, over structs and over pointers to strings.
 * Source: the C standard's library. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#ifdef SMALL
enum { COUNT = 200, ROUNDS = 1 };
#else
enum { COUNT = 100000, ROUNDS = 2 };
#endif

struct record {
    int key, number;
    double weight;
};

static struct record records[COUNT];
static char texts[COUNT][8];
static char *pointers[COUNT];

static int by_key(const void *a, const void *b)
{
    const struct record *x = a, *y = b;
    if (x->key != y->key)
        return x->key < y->key ? -1 : 1;
    return x->number - y->number;
}

static int by_text(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

int main(void)
{
    unsigned sum = 0, seed = 1;
    for (int round = 0; round < ROUNDS; round++) {
        for (int i = 0; i < COUNT; i++) {
            seed = seed * 1664525u + 1013904223u;
            records[i] = (struct record){ (int)(seed >> 12) % 50000, i, seed / 2.0 };
            for (int at = 0; at < 7; at++)
                texts[i][at] = (char)('a' + (seed >> (3 * at + 4) & 7));
            pointers[i] = texts[i];
        }
        qsort(records, COUNT, sizeof *records, by_key);
        qsort(pointers, COUNT, sizeof *pointers, by_text);
        for (int i = 0; i < COUNT; i++)
            sum = sum * 31 + (unsigned)records[i].number + (unsigned char)pointers[i][i % 7];
        for (int i = 0; i < COUNT; i++) {
            struct record wanted = records[(unsigned)i * 7919u % COUNT];
            struct record *found = bsearch(&wanted, records, COUNT, sizeof *records, by_key);
            sum += found ? (unsigned)(found - records) : 1;
        }
    }
    printf("%u\n", sum);
    return 0;
}
