/* A hash map from strings to numbers with chains of allocated nodes, which grows; counts are looked up and taken out.
 * Source: separate chaining; the hash is Fowler's, Noll's and Vo's. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#ifdef SMALL
enum { KEYS = 100, ROUNDS = 2 };
#else
enum { KEYS = 30000, ROUNDS = 12 };
#endif

struct entry {
    struct entry *next;
    unsigned hash;
    int count;
    char key[];
};

static struct entry **buckets;
static unsigned size, used;

static unsigned hash_of(const char *key)
{
    unsigned hash = 2166136261u;
    while (*key)
        hash = (hash ^ (unsigned char)*key++) * 16777619u;
    return hash;
}

static void grow(void)
{
    unsigned larger = size * 2;
    struct entry **fresh = calloc(larger, sizeof *fresh);
    for (unsigned i = 0; i < size; i++)
        for (struct entry *entry = buckets[i], *next; entry; entry = next) {
            next = entry->next;
            entry->next = fresh[entry->hash & (larger - 1)];
            fresh[entry->hash & (larger - 1)] = entry;
        }
    free(buckets);
    buckets = fresh;
    size = larger;
}

static struct entry *find(const char *key, int insert)
{
    unsigned hash = hash_of(key);
    struct entry **at = &buckets[hash & (size - 1)];
    for (; *at; at = &(*at)->next)
        if ((*at)->hash == hash && strcmp((*at)->key, key) == 0)
            return *at;
    if (!insert)
        return NULL;
    size_t length = strlen(key) + 1;
    struct entry *entry = malloc(sizeof *entry + length);
    *entry = (struct entry){ NULL, hash, 0 };
    memcpy(entry->key, key, length);
    *at = entry;
    if (++used > size)
        grow();
    return entry;
}

static void name(char *to, unsigned number)
{
    static const char digits[] = "0123456789abcdef";
    *to++ = 'k';
    do {
        *to++ = digits[number & 15];
        number >>= 4;
    } while (number);
    *to = 0;
}

int main(void)
{
    unsigned sum = 0, seed = 1;
    char key[16];
    for (int round = 0; round < ROUNDS; round++) {
        size = 16;
        used = 0;
        buckets = calloc(size, sizeof *buckets);
        for (int i = 0; i < 3 * KEYS; i++) {
            seed = seed * 1664525u + 1013904223u;
            name(key, (seed >> 8) % KEYS * 17);
            find(key, 1)->count++;
        }
        for (int i = 0; i < 2 * KEYS; i++) {
            name(key, (unsigned)i * 17);
            struct entry *entry = find(key, 0);
            sum = sum * 31 + (entry ? (unsigned)entry->count : 77);
        }
        sum ^= used;
        for (unsigned i = 0; i < size; i++)
            for (struct entry *entry = buckets[i], *next; entry; entry = next) {
                next = entry->next;
                free(entry);
            }
        free(buckets);
    }
    printf("%u\n", sum);
    return 0;
}
