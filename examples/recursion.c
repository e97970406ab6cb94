/* Calls that call themselves and each other. */
int printf(const char *format, ...);

static int fib(int n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }

static int ackermann(int m, int n) {
    if (m == 0) return n + 1;
    if (n == 0) return ackermann(m - 1, 1);
    return ackermann(m - 1, ackermann(m, n - 1));
}

static int is_odd(unsigned n);
__attribute__((noinline)) static int is_even(unsigned n) { return n == 0 ? 1 : is_odd(n - 1); }
__attribute__((noinline)) static int is_odd(unsigned n) { return n == 0 ? 0 : is_even(n - 1); }

static int moves;
static void hanoi(int disks, int from, int to, int spare) {
    if (disks == 0) return;
    hanoi(disks - 1, from, spare, to);
    moves = (moves * 31 + from * 3 + to) % 1000003;
    hanoi(disks - 1, spare, to, from);
}

static int queens(int size, unsigned columns, unsigned left, unsigned right) {
    unsigned all = (1u << size) - 1, count = 0;
    if (columns == all) return 1;
    for (unsigned open = all & ~(columns | left | right); open; open &= open - 1) {
        unsigned place = open & -open;
        count += (unsigned)queens(size, columns | place, (left | place) << 1, (right | place) >> 1);
    }
    return (int)count;
}

/* Every frame keeps an array, so the stack pointer is put to work. */
static int permutations(int depth, int size, const int *above) {
    int mine[8];
    if (depth == size) return above[0] * 10 + above[size - 1];
    int sum = 0;
    for (int i = 0; i < size; i++) {
        int used = 0;
        for (int j = 0; j < depth; j++) {
            mine[j] = above[j];
            used |= above[j] == i;
        }
        if (used) continue;
        mine[depth] = i;
        sum += permutations(depth + 1, size, mine);
    }
    return sum;
}

int main(void) {
    printf("fib %d\n", fib(27));
    printf("ackermann %d\n", ackermann(2, 300));
    printf("even %d odd %d\n", is_even(2000), is_odd(2000));
    hanoi(16, 0, 1, 2);
    printf("hanoi %d\n", moves);
    for (int size = 4; size <= 9; size++) printf("queens %d: %d\n", size, queens(size, 0, 0, 0));
    printf("permutations %d\n", permutations(0, 7, 0));
    return 0;
}
