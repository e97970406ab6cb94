/* Doubles sorted through a heap in their own array.
 * Source: Williams' and Floyd's heapsort. */
#include <stdio.h>
#include <stdlib.h>

#ifdef SMALL
enum { COUNT = 500 };
#else
enum { COUNT = 700000 };
#endif

static unsigned seed = 42;

static double next(void)
{
    seed = seed * 1664525u + 1013904223u;
    return seed / 4294967296.0;
}

static void sift(double *heap, int at, int count)
{
    double moved = heap[at];
    for (int child; (child = 2 * at + 1) < count; at = child) {
        if (child + 1 < count && heap[child] < heap[child + 1])
            child++;
        if (heap[child] <= moved)
            break;
        heap[at] = heap[child];
    }
    heap[at] = moved;
}

int main(void)
{
    double *heap = malloc(COUNT * sizeof *heap);
    for (int i = 0; i < COUNT; i++)
        heap[i] = next();
    for (int i = COUNT / 2 - 1; i >= 0; i--)
        sift(heap, i, COUNT);
    for (int end = COUNT - 1; end > 0; end--) {
        double largest = heap[0];
        heap[0] = heap[end];
        heap[end] = largest;
        sift(heap, 0, end);
    }
    double sum = 0;
    for (int i = 1; i < COUNT; i++) {
        if (heap[i - 1] > heap[i])
            puts("not in order");
        sum += heap[i] * (i % 7);
    }
    printf("%.9f %.9f %.6f\n", heap[0], heap[COUNT - 1], sum);
    return 0;
}
