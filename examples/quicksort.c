/* Sorting with a comparator: our own quicksort over any element, and the library's. */
int printf(const char *format, ...);
int strcmp(const char *, const char *);
void *memcpy(void *, const void *, __SIZE_TYPE__);
void qsort(void *, __SIZE_TYPE__, __SIZE_TYPE__, int (*)(const void *, const void *));

typedef int (*comparator)(const void *, const void *);

struct record {
    const char *name;
    int key;
    double weight;
};

static void swap(char *a, char *b, int size) {
    while (size--) {
        char kept = *a;
        *a++ = *b;
        *b++ = kept;
    }
}

static void sort(char *base, int count, int size, comparator compare) {
    while (count > 1) {
        char *pivot = base + count / 2 * size, *store = base;
        swap(pivot, base + (count - 1) * size, size);
        pivot = base + (count - 1) * size;
        for (char *p = base; p < pivot; p += size) {
            if (compare(p, pivot) < 0) {
                swap(p, store, size);
                store += size;
            }
        }
        swap(store, pivot, size);
        int left = (int)(store - base) / size;
        if (left < count - left) {
            sort(base, left, size, compare);
            base = store + size;
            count -= left + 1;
        } else {
            sort(store + size, count - left - 1, size, compare);
            count = left;
        }
    }
}

static int by_int(const void *a, const void *b) {
    int x = *(const int *)a, y = *(const int *)b;
    return (x > y) - (x < y);
}
static int by_double_down(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return (x < y) - (x > y);
}
static int by_name(const void *a, const void *b) {
    return strcmp(((const struct record *)a)->name, ((const struct record *)b)->name);
}
static int by_key(const void *a, const void *b) {
    return ((const struct record *)a)->key - ((const struct record *)b)->key;
}

static unsigned seed = 12345;
static unsigned next(void) { return (seed = seed * 1103515245u + 12345u) >> 8; }

static int numbers[20000], copy[20000];
static double reals[5000];

int main(void) {
    for (int i = 0; i < 20000; i++) numbers[i] = (int)(next() % 100000) - 50000;
    memcpy(copy, numbers, sizeof numbers);
    sort((char *)numbers, 20000, sizeof *numbers, by_int);
    qsort(copy, 20000, sizeof *copy, by_int);
    int same = 1, ordered = 1;
    for (int i = 0; i < 20000; i++) {
        same &= numbers[i] == copy[i];
        ordered &= i == 0 || numbers[i - 1] <= numbers[i];
    }
    printf("%d %d %d %d %d\n", same, ordered, numbers[0], numbers[10000], numbers[19999]);

    for (int i = 0; i < 5000; i++) reals[i] = next() / 1000.0;
    sort((char *)reals, 5000, sizeof *reals, by_double_down);
    printf("%.3f %.3f %.3f\n", reals[0], reals[2500], reals[4999]);

    struct record records[] = {{"plum", 5, 0.5}, {"apple", 3, 1.5}, {"fig", 9, 2.25}, {"cherry", 1, 0.125}, {"date", 7, 3}};
    sort((char *)records, 5, sizeof *records, by_name);
    for (int i = 0; i < 5; i++) printf("%s %d %g\n", records[i].name, records[i].key, records[i].weight);
    qsort(records, 5, sizeof *records, by_key);
    for (int i = 0; i < 5; i++) printf("%s%c", records[i].name, i == 4 ? '\n' : ' ');
    return 0;
}
