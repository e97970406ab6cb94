/* Numbers sorted by recursive partition, as in Hennessy's benchmarks of Stanford.
 * Source: Hoare's quicksort. */
#include <stdio.h>

#ifdef SMALL
enum { COUNT = 200, ROUNDS = 2 };
#else
enum { COUNT = 50000, ROUNDS = 40 };
#endif

static int numbers[COUNT];
static unsigned seed = 74755;

static void sort(int *array, int low, int high)
{
    int i = low, j = high, pivot = array[(low + high) / 2];
    do {
        while (array[i] < pivot)
            i++;
        while (pivot < array[j])
            j--;
        if (i <= j) {
            int kept = array[i];
            array[i++] = array[j];
            array[j--] = kept;
        }
    } while (i <= j);
    if (low < j)
        sort(array, low, j);
    if (i < high)
        sort(array, i, high);
}

int main(void)
{
    unsigned sum = 0;
    for (int round = 0; round < ROUNDS; round++) {
        for (int i = 0; i < COUNT; i++) {
            seed = seed * 1664525u + 1013904223u;
            numbers[i] = (int)(seed >> 4) - 100000000;
        }
        sort(numbers, 0, COUNT - 1);
        for (int i = 1; i < COUNT; i++)
            sum += (unsigned)(numbers[i - 1] > numbers[i]) * 1000003u + (unsigned)numbers[i] % 7;
    }
    printf("%u\n", sum);
    return 0;
}
