/* The towers of Hanoi with stacks as linked cells of an array, as in Hennessy's benchmarks of Stanford.
 * Source: Lucas' puzzle. */
#include <stdio.h>

#ifdef SMALL
enum { DISCS = 6, ROUNDS = 1 };
#else
enum { DISCS = 19, ROUNDS = 25 };
#endif

static struct {
    int size, next;
} cells[DISCS + 1];
static int stack[4], unused;
static unsigned moves, sum;

static void push(int size, int on)
{
    if (stack[on] && cells[stack[on]].size <= size)
        puts("too large");
    int cell = unused;
    unused = cells[cell].next;
    cells[cell].size = size;
    cells[cell].next = stack[on];
    stack[on] = cell;
}

static int pop(int from)
{
    int cell = stack[from];
    if (!cell)
        puts("nothing there");
    stack[from] = cells[cell].next;
    cells[cell].next = unused;
    unused = cell;
    return cells[cell].size;
}

static void tower(int from, int to, int count)
{
    if (count > 1)
        tower(from, 6 - from - to, count - 1);
    push(pop(from), to);
    moves++;
    sum = sum * 3 + (unsigned)(from * to);
    if (count > 1)
        tower(6 - from - to, to, count - 1);
}

int main(void)
{
    for (int round = 0; round < ROUNDS; round++) {
        for (int i = 1; i <= DISCS; i++)
            cells[i].next = i - 1;
        unused = DISCS;
        stack[1] = stack[2] = stack[3] = 0;
        for (int size = DISCS; size > 0; size--)
            push(size, 1);
        tower(1, 2, DISCS);
    }
    printf("%u %u\n", moves, sum);
    return 0;
}
